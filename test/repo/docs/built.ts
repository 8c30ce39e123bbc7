// What is read off the built files: how heavy they are, and the tag that pins one of them.
import { budgets, goals, weigh } from '../bundle.js';
import { exists, filesIn, read } from '../files.js';
import { table } from './markdown.js';

const MAIN = 'dist/satisfaction-survey.js';
/** What the results do not share with the survey, as the build divides the two for bundlers; without Lit, and not minified. */
const OWN_RESULTS = 'dist/npm/results.js';

const bytes = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

function built(file: string): string {
  if (!exists(file)) throw new Error(`${file} is missing: npm run build`);
  return file;
}

/** Every file a page may load; what is of one kind stands in one row, but for Vietnamese. */
export function sizes(): string {
  const promised = goals();
  const other = /\/(?:satisfaction-survey\.|lang\/(?:results\.)?)(?!vi\.)[\w-]+\.js$/;
  const entries = filesIn('dist', '.js').filter((file) => /^dist\/[^/]+$/.test(file));
  const packs = filesIn('dist/lang', '.js');
  const row = (file: string): readonly string[] => {
    const { raw, gzip, brotli } = weigh(built(file));
    const goal = promised.get(file);
    return [`\`${file.replace('dist/', '')}\``, ...[raw, gzip, brotli].map(bytes), goal === undefined ? '' : bytes(goal)];
  };
  const results = (file: string): readonly string[] => [`of it not shared with the survey (${row(file)[0]})`, ...row(file).slice(1)];
  const most = (name: string, files: readonly string[]): readonly string[] => {
    const weights = files.map(weigh);
    return [name, ...(['raw', 'gzip', 'brotli'] as const).map((key) => `≤ ${bytes(Math.max(...weights.map((weight) => weight[key])))}`), ''];
  };
  const own = (files: readonly string[]) => files.filter((file) => !other.test(file));
  const others = (files: readonly string[]) => files.filter((file) => other.test(file));
  built(MAIN);
  return table(
    ['bytes of', 'raw:', 'gzip:', 'brotli:', 'goal (brotli):'],
    [
      ...own(entries).flatMap((file) => (file === 'dist/satisfaction-results.js' ? [row(file), results(OWN_RESULTS)] : [row(file)])),
      most('`satisfaction-survey.*.js`, each other language', others(entries)),
      ...own(packs).map(row),
      most('`lang/*.js`, each other language', others(packs)),
      ...filesIn('dist/lazy', '.js').map(row),
      most('`presets/*.js`, each', filesIn('dist/presets', '.js')),
    ],
  );
}

/** One plain sentence: is the goal met? */
export function verdict(): string {
  const goal = goals().get(MAIN) ?? NaN;
  const limit = new Map(budgets()).get(MAIN) ?? NaN;
  const { brotli } = weigh(built(MAIN));
  const over = brotli - goal;
  const said = `\`satisfaction-survey.js\` weighs **${bytes(brotli)} bytes** compressed with brotli; the goal is ${bytes(goal)}.`;
  return over > 0 ? `${said} **It is ${bytes(over)} bytes over: the goal is not met yet.** A test holds it at ${bytes(limit)} meanwhile, a limit that only goes down.` : `${said} It is met, and a test holds it.`;
}

/** The default recipe, pinned to the file that was built. */
export function tag(): string {
  const file = 'satisfaction-survey.vi.js';
  const hash = (JSON.parse(read(built('dist/integrity.json'))) as Readonly<Record<string, string>>)[file];
  if (!hash) throw new Error(`dist/integrity.json does not name ${file}.`);
  return `\`\`\`html
<script src="https://surveys.example.gov.vn/${file}"
        integrity="${hash}"
        crossorigin="anonymous" async></script>

<satisfaction-survey preset="vn-sipas-short" endpoint="https://surveys.example.gov.vn/v1/responses"
                     agency-id="H49.12" agency="UBND phường Hồng Hà"
                     procedure="1.001612" procedure-name="Đăng ký khai sinh">
  <a href="/gop-y">Góp ý bằng biểu mẫu thường</a>
</satisfaction-survey>
\`\`\``;
}
