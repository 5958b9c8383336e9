import { formatFile } from './format.ts';
import { byCodeUnit } from './json.ts';
import type { GeneratedFile } from './render.ts';
import { type Framework, layersOf } from './scaffold-frameworks.ts';
import type { ReceiverView, ServiceView } from './scaffold-view.ts';
import { compile, listTemplates, type Template } from './templates.ts';

/**
 * The files of a service, as they are written.
 * @throws SpecificationError for a template of the user's that cannot be used.
 */
export async function renderService(...given: Parameters<typeof renderFiles>): Promise<GeneratedFile[]> {
  return Promise.all((await renderFiles(...given)).map(formatFile));
}

/**
 * templates/scaffold/** → the files of a service, before they are formatted. `[receiver]` in the path of a template makes a file
 * for each receiver, `[message]` one for each message, `[path]` one at each path. What renders to nothing makes no file.
 */
export async function renderFiles(
  service: ServiceView,
  framework: Framework,
  ownTemplates: string | null,
): Promise<GeneratedFile[]> {
  const templates = await listTemplates('scaffold', ownTemplates);
  const files = layersOf(framework).flatMap((layer) =>
    templates.flatMap((template) =>
      template.path.startsWith(`${layer}/`)
        ? renderTemplate({ ...template, path: template.path.slice(layer.length + 1) }, service, framework)
        : [],
    ),
  );
  const byPath = new Map(files.map((file) => [file.path, file]));
  const written = [...byPath.values()]
    .map((file) => ({ ...file, text: `${file.text.trimEnd()}\n` }))
    .filter(({ text }) => text !== '\n');
  return written.sort((a, b) => byCodeUnit(a.path, b.path));
}

function renderTemplate(template: Template, service: ServiceView, framework: Framework): GeneratedFile[] {
  const { path, text, isRendered } = template;
  const own = template.own ? { own: template } : {};
  const render = isRendered ? compile(template) : () => text;
  const shared = {
    ...service,
    framework,
    listens: layersOf(framework).includes('server'),
    isFunction: framework === 'lambda',
  };
  if (!path.includes('[')) return [{ path, text: render(shared), ...own }];
  return service.receivers.flatMap((receiver) => {
    const place = path.replace('[receiver]', receiver.receiver).replace('/[path]', receiver.path);
    const around = { ...shared, ...receiver, up: upFrom(receiver) };
    if (!place.includes('[message]')) return [{ path: place, text: render(around), ...own }];
    return receiver.messages.map((message) => ({
      path: place.replace('[message]', message.message),
      text: render({ ...around, ...message }),
      ...own,
    }));
  });
}

/** From the folder of a path in `src/app` to `src`. */
const upFrom = ({ path }: ReceiverView): string => '../'.repeat(path.split('/').length);
