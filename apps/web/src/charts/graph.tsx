import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { createMemo, For, type JSX } from 'solid-js';
import { createWidth } from './width.ts';

export interface GraphNode {
  id: string;
  name: string;
  type: string;
}
export interface GraphEdge {
  from: string;
  to: string;
  label: string;
}
interface Placed extends GraphNode, SimulationNodeDatum {}

/** Steps of the layout; it always begins the same way and ends with the same picture. */
const STEPS = 300;
/** Names drawn at most; the table has them all. */
const MOST = 40;
const EDGE = 30;

/** Names and what joins them, laid out by forces. The table beside it holds the same. */
export function Graph(props: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[]; title: string }): JSX.Element {
  const [width, watch] = createWidth();
  const height = (): number => Math.min(460, 90 + props.nodes.length * 26);
  // The simulation has put the nodes themselves in the place of their ids.
  const ends = (source: unknown, target: unknown) => ({ source: source as Placed, target: target as Placed });
  const laid = createMemo(() => {
    const nodes: Placed[] = props.nodes.slice(0, MOST).map((node) => ({ ...node }));
    const known = new Map(nodes.map((node) => [node.id, node]));
    const links = props.edges
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .map(({ from, to, label }) => ({ source: from, target: to, label }));
    forceSimulation(nodes)
      .force(
        'link',
        forceLink<Placed, (typeof links)[number]>(links)
          .id(({ id }) => id)
          .distance(170),
      )
      .force('charge', forceManyBody().strength(-320))
      .force('collide', forceCollide(38))
      .force('x', forceX(width() / 2).strength(0.06))
      .force('y', forceY(height() / 2).strength(0.12))
      .stop()
      .tick(STEPS);
    const within = (value: number | undefined, most: number): number =>
      Math.min(most - EDGE, Math.max(EDGE, value ?? 0));
    for (const node of nodes) {
      node.x = within(node.x, width());
      node.y = within(node.y, height());
    }
    return { nodes, links: links.map(({ source, target, label }) => ({ ...ends(source, target), label })) };
  });
  const shift = ({ x = 0 }: Placed): 'start' | 'middle' | 'end' =>
    x < width() * 0.2 ? 'start' : x > width() * 0.8 ? 'end' : 'middle';
  return (
    <div class="chart graph" ref={watch}>
      <svg width={width()} height={height()} role="img" aria-label={props.title}>
        <For each={laid().links}>
          {({ source, target, label }) => (
            <g class="edge">
              <line x1={source.x} y1={source.y} x2={target.x} y2={target.y} />
              <text
                x={((source.x ?? 0) + (target.x ?? 0)) / 2}
                y={((source.y ?? 0) + (target.y ?? 0)) / 2 + 13}
                text-anchor="middle"
              >
                {label.length > 28 ? `${label.slice(0, 27)}…` : label}
              </text>
            </g>
          )}
        </For>
        <For each={laid().nodes}>
          {(node) => (
            <g class="node" data-type={node.type} transform={`translate(${node.x} ${node.y})`}>
              <circle r="6">
                <title>{node.name}</title>
              </circle>
              <text y="-11" text-anchor={shift(node)}>
                {node.name.length > 26 ? `${node.name.slice(0, 25)}…` : node.name}
              </text>
            </g>
          )}
        </For>
      </svg>
    </div>
  );
}
