import { type LambdaResult, toLambda } from '@hookwright/runtime/lambda';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Config } from './config.ts';
import { createRoutes } from './routes.ts';

type Handle = (event: APIGatewayProxyEventV2) => Promise<LambdaResult | { statusCode: number }>;

/** The function behind an HTTP API or a function URL. */
export function createHandler(config: Config): Handle {
  const routes = createRoutes(config).map(({ path, receive }) => ({ path, answer: toLambda(receive) }));
  return async (event) => {
    // A named stage stands before the path, `$default` and a function URL put nothing there. What a mapping of a custom domain
    // puts there is yours to add.
    const { http, stage } = event.requestContext;
    const at = (prefix: string) => routes.find(({ path }) => event.rawPath === prefix + path);
    const route = at(`/${stage}`) ?? at('');
    const isPost = http.method === 'POST';
    return route && isPost ? route.answer(event) : { statusCode: 404 };
  };
}
