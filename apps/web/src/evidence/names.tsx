import type { Entity, EntityType, ExtractionRecord } from '@depeche/core';
import { For, type JSX, Show } from 'solid-js';
import { useDesk } from '../shell/desk.ts';
import { createGrowing } from '../shell/growing.ts';
import type { Correction, NameCorrection } from './correction.ts';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'product', 'event', 'index'];

/** Each name that was found: its type, its form, whether it is the same as another one, or no name at all. */
export function Names(props: {
  record: ExtractionRecord;
  correction: Correction;
  onCorrect: (next: Correction) => void;
}): JSX.Element {
  const { words } = useDesk();
  const entities = createGrowing(() => props.record.annotations?.entities ?? [], 20);
  const all = (): readonly Entity[] => props.record.annotations?.entities ?? [];
  const nameOf = (id: string | undefined): string => all().find((each) => each.id === id)?.name ?? '';
  const idOf = (name: string): string => all().find((each) => each.name === name)?.id ?? '';
  const said = (id: string): NameCorrection => props.correction.names[id] ?? {};
  const say = ({ id, type, name }: Entity, change: NameCorrection): void => {
    const next = { ...said(id), ...change };
    if (next.type === type) delete next.type;
    if (next.name === name) delete next.name;
    if (next.sameAs === '') delete next.sameAs;
    const { [id]: _, ...others } = props.correction.names as Record<string, NameCorrection>;
    props.onCorrect({
      ...props.correction,
      names: Object.keys(next).length === 0 ? others : { ...others, [id]: next },
    });
  };
  const toggleWrong = (entity: Entity, wrong: boolean): void => {
    if (wrong) {
      say(entity, { wrong: true });
      return;
    }
    const { wrong: _, ...rest } = said(entity.id);
    const { [entity.id]: __, ...others } = props.correction.names as Record<string, NameCorrection>;
    props.onCorrect({
      ...props.correction,
      names: Object.keys(rest).length === 0 ? others : { ...others, [entity.id]: rest },
    });
  };
  return (
    <Show when={(props.record.annotations?.entities.length ?? 0) > 0}>
      <h2>{words().names}</h2>
      <datalist id="all-names">
        <For each={all()}>{({ name }) => <option value={name} />}</For>
      </datalist>
      <div class="scroll">
        <table class="names stacks">
          <thead>
            <tr>
              <th scope="col">{words().column.name}</th>
              <th scope="col">{words().column.kind}</th>
              <th scope="col">{words().column.sameAs}</th>
              <th scope="col">{words().column.mentions}</th>
              <th scope="col">{words().column.noName}</th>
            </tr>
          </thead>
          <tbody>
            <For each={entities()}>
              {(entity) => (
                <tr classList={{ corrected: props.correction.names[entity.id] !== undefined }}>
                  <td data-label={words().column.name}>
                    <input
                      aria-label={`${words().column.name}: ${entity.name}`}
                      value={said(entity.id).name ?? entity.name}
                      onChange={(event) => say(entity, { name: event.currentTarget.value })}
                    />
                  </td>
                  <td data-label={words().column.kind}>
                    <select
                      aria-label={`${words().column.kind}: ${entity.name}`}
                      onChange={(event) => say(entity, { type: event.currentTarget.value as EntityType })}
                    >
                      <For each={TYPES}>
                        {(type) => (
                          <option value={type} selected={(said(entity.id).type ?? entity.type) === type}>
                            {words().entityType[type]}
                          </option>
                        )}
                      </For>
                    </select>
                  </td>
                  <td data-label={words().column.sameAs}>
                    <input
                      list="all-names"
                      aria-label={`${words().column.sameAs}: ${entity.name}`}
                      value={nameOf(said(entity.id).sameAs)}
                      onChange={(event) => {
                        const same = idOf(event.currentTarget.value);
                        say(entity, { sameAs: same === entity.id ? '' : same });
                        event.currentTarget.value = nameOf(said(entity.id).sameAs);
                      }}
                    />
                  </td>
                  <td data-label={words().column.mentions}>{entity.mentions.length}</td>
                  <td data-label={words().column.noName}>
                    <input
                      type="checkbox"
                      aria-label={`${words().column.noName}: ${entity.name}`}
                      checked={said(entity.id).wrong === true}
                      onChange={(event) => toggleWrong(entity, event.currentTarget.checked)}
                    />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </Show>
  );
}
