import { createEffect, createSignal } from 'solid-js';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export const FACES = ['serif', 'sans'] as const;
export const MEASURES = ['narrow', 'medium', 'wide'] as const;
export const SMALLEST = 80;
export const LARGEST = 180;

/** How one reader likes the page; kept in this browser only. */
export interface Preferences {
  theme: (typeof THEMES)[number];
  face: (typeof FACES)[number];
  /** How long a line of the article is. */
  measure: (typeof MEASURES)[number];
  /** Size of the article's text, in percent. */
  size: number;
  language: 'fr' | 'en';
}

const KEY = 'depeche.preferences';

function read(): Preferences {
  const language = navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  const fallback: Preferences = { theme: 'system', face: 'serif', measure: 'medium', size: 100, language };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return fallback;
    const { theme, face, measure, size, language: chosen } = kept as Partial<Record<keyof Preferences, unknown>>;
    return {
      theme: THEMES.find((each) => each === theme) ?? fallback.theme,
      face: FACES.find((each) => each === face) ?? fallback.face,
      measure: MEASURES.find((each) => each === measure) ?? fallback.measure,
      size: typeof size === 'number' && size >= SMALLEST && size <= LARGEST ? size : fallback.size,
      language: chosen === 'fr' || chosen === 'en' ? chosen : fallback.language,
    };
  } catch {
    return fallback;
  }
}

/** The preferences as a signal, written to the document's root and kept between visits. */
export function createPreferences(): [() => Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, set] = createSignal(read());
  createEffect(() => {
    const { theme, face, measure, size, language } = preferences();
    const root = document.documentElement;
    root.lang = language;
    root.dataset.theme = theme;
    root.dataset.face = face;
    root.dataset.measure = measure;
    root.style.setProperty('--size', `${size / 100}`);
    try {
      localStorage.setItem(KEY, JSON.stringify(preferences()));
    } catch {
      // Storage may be refused; the choice then lasts as long as the page.
    }
  });
  return [preferences, (change) => set({ ...preferences(), ...change })];
}
