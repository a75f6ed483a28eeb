import { type Operation, problemsOf } from '../../shared/wire/operation.ts';
import { operations } from '../../shared/wire/operations.ts';
import { problem } from '../../shared/wire/problem.ts';

const routes = Object.values<Operation>(operations).map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** Throws where an operation refuses for what its contract does not say: so every test of a refusal is one of that, too. */
export async function expectDeclared(address: string, method: string, answer: Response): Promise<void> {
  const [path = ''] = address.split('?');
  const route = routes.find(
    ({ operation, pattern }) => operation.method === method.toLowerCase() && pattern.test(path),
  );
  if (!route || answer.ok || answer.status === 304) return;
  const { code } = problem.parse(await answer.clone().json());
  const { summary } = route.operation;
  if (!problemsOf(route.operation).includes(code)) throw new Error(`“${summary}” does not say that it answers ${code}`);
}
