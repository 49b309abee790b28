import { generateSync } from 'otplib';
import type { ApiAnswer, ApiClient } from './api-client.js';
import type { TestApp } from './test-app.js';

/** The answer to a right password where a code must follow. */
export interface Asked {
  secondFactorRequired: true;
  challenge: string;
  setUp: { secret: string; uri: string } | null;
}

/** The answer to the code. */
export interface Passed {
  accessToken: string;
  mustChangePassword: boolean;
  recoveryCodes: string[] | null;
}

/** A person with a second factor. */
export interface Guarded {
  username: string;
  id: string;
  secret: string;
}

/** The code of a time step, counted from now. */
export function codeOf(secret: string, step = 0): string {
  return generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + step * 30 });
}

/** A code that is none of the present ones. */
export function wrongCodeOf(secret: string): string {
  const right = [-1, 0, 1].map((step) => codeOf(secret, step));
  return ['000000', '111111', '222222', '333333'].find((code) => !right.includes(code))!;
}

/** The two steps of a sign-in, as tests take them. */
export class TwoSteps {
  constructor(private readonly test: TestApp) {}

  async person(role = 'auditor'): Promise<Guarded> {
    const { make } = this.test;
    const username = await make.user(role, make.at.platform());
    const id = await make.userId(username);
    return { username, id, secret: await make.secondFactor(id) };
  }

  /** Sends the right password; the answer must ask for a code. */
  async ask(username: string, client: ApiClient = this.test.anonymous()): Promise<Asked> {
    const { status, body } = await client.post<Asked>('/auth/login', {
      username,
      password: this.test.make.password,
    });
    if (status !== 200 || body.secondFactorRequired !== true) {
      throw new Error(`no code was asked for: ${status} ${JSON.stringify(body)}`);
    }
    return body;
  }

  pass<T = Passed>(
    challenge: string,
    code: string,
    client: ApiClient = this.test.anonymous(),
  ): Promise<ApiAnswer<T>> {
    return client.post<T>('/auth/second-factor', { challenge, code });
  }

  /** A client that has taken both steps. */
  async signIn({ username, secret }: Guarded): Promise<ApiClient> {
    const client = this.test.anonymous();
    const { challenge } = await this.ask(username, client);
    const { status, body } = await this.pass(challenge, codeOf(secret), client);
    if (status !== 200) {
      throw new Error(`the code was refused: ${status} ${JSON.stringify(body)}`);
    }
    client.accessToken = body.accessToken;
    return client;
  }

  /** The last step is forgotten, as if minutes had gone by. */
  async later(id: string): Promise<void> {
    await this.test.superuser.query('update second_factor set last_step = 0 where user_id = $1', [
      id,
    ]);
  }
}
