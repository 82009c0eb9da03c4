/** The page's colours for canvases, read again when the theme changes. */
export interface Ink {
  ink: string;
  soft: string;
  line: string;
  edge: string;
  accent: string;
  panel: string;
  sunken: string;
  parts: string[];
  text: string;
  title: string;
}

let known: Ink | null = null;
const forget = () => {
  known = null;
};
window.addEventListener('themechange', forget);
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', forget);

export function ink(): Ink {
  if (!known) {
    const style = getComputedStyle(document.documentElement);
    const of = (name: string) => style.getPropertyValue(name).trim();
    known = {
      ink: of('--ink'),
      soft: of('--soft'),
      line: of('--line'),
      edge: of('--edge'),
      accent: of('--accent'),
      panel: of('--panel'),
      sunken: of('--sunken'),
      parts: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => of(`--p${n}`)),
      text: of('--font-text'),
      title: of('--font-title'),
    };
  }
  return known;
}

export interface Sheet {
  g: CanvasRenderingContext2D;
  width: number;
  height: number;
}

/** A cleared canvas in CSS pixels, as sharp as the screen is. */
export function sheet(canvas: HTMLCanvasElement): Sheet | null {
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  const g = canvas.getContext('2d');
  if (!g || width === 0 || height === 0) {
    return null;
  }
  const scale = Math.min(2, window.devicePixelRatio || 1);
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
  }
  g.setTransform(scale, 0, 0, scale, 0, 0);
  g.clearRect(0, 0, width, height);
  return { g, width, height };
}
