/** Runs when the server starts: what is wrong with the environment shows then, and not with the first delivery. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const [{ loadConfig }, { createRoutes }] = await Promise.all([import('./config.ts'), import('./routes.ts')]);
    createRoutes(loadConfig());
  }
}
