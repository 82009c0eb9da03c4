/** The words that a request may use; a test holds them against the service's own. */

export const MOODS = [
  'calm', 'relaxing', 'mellow', 'dreamy', 'warm', 'smooth', 'elegant', 'soft', 'romantic',
  'nostalgic', 'sad', 'melancholic', 'dark', 'tense', 'dissonant', 'scary', 'mysterious',
  'aggressive', 'energetic', 'driving', 'epic', 'heroic', 'dramatic', 'uplifting', 'euphoric',
  'happy', 'playful', 'groovy', 'hypnotic',
];
export const MANNERS = [
  'straight', 'swing', 'shuffle', 'half_time', 'double_time', 'four_on_the_floor', 'one_drop',
  'laid_back', 'rubato',
];
export const ENDINGS = ['cadence', 'hit', 'fade', 'silence'];
export const SECTIONS = [
  'intro', 'verse', 'pre_chorus', 'chorus', 'bridge', 'build', 'drop', 'breakdown', 'groove',
  'head', 'solo', 'theme', 'climax', 'a', 'b', 'outro', 'coda',
];
export const ROLES = [
  'drums', 'percussion', 'bass', 'mid_bass', 'chords', 'pad', 'lead', 'counter', 'arpeggio',
  'ostinato', 'transition', 'texture',
];
export const USES = [
  'game', 'film', 'video', 'podcast', 'corporate', 'documentary', 'jingle', 'children', 'club',
  'study', 'sleep', 'workout', 'meditation',
];
export const TREATMENTS = [
  'sidechain', 'tape', 'vinyl', 'reverb', 'delay', 'dry', 'distortion', 'wide', 'mono', 'punchy',
  'clean', 'bright', 'dark',
];
export const DECADES = ['1920', '1930', '1940', '1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020'];
export const ENGINES = ['auto', 'synth', 'soundfont'];
