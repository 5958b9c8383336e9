import { type LambdaResult, toLambda } from '@hookwright/runtime/lambda';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Config } from './config.ts';
import { createRoutes } from './routes.ts';

type Handle = (event: APIGatewayProxyEventV2) => Promise<LambdaResult | { statusCode: number }>;

/** The function behind an HTTP API or a function URL. */
export function createHandler(config: Config): Handle {
  const routes = createRoutes(config).map(({ path, receive }) => ({ path, answer: toLambda(receive) }));
  return async (event) => {
    // The path may begin with a stage.
    const route = routes.find(({ path }) => event.rawPath.endsWith(path));
    const isPost = event.requestContext.http.method === 'POST';
    return route && isPost ? route.answer(event) : { statusCode: 404 };
  };
}
