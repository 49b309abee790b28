/** An answer of the API: status, headers, and the body read as JSON where it is. */
export interface ApiAnswer<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: T;
}

/** A problem+json body, as tests look at it. */
export interface ProblemBody {
  status: number;
  code: string;
  detail: string;
  params: Record<string, unknown>;
  errors: { path: string; code: string; message: string }[];
  correlationId: string;
}

interface Options {
  body?: unknown;
  headers?: Record<string, string>;
}

/** Speaks to the API over HTTP as a browser would: bearer token, cookies, JSON. */
export class ApiClient {
  accessToken: string | null = null;
  private readonly cookies = new Map<string, string>();

  constructor(private readonly baseUrl: string) {}

  async signIn(username: string, password: string): Promise<ApiAnswer<{ accessToken: string }>> {
    const answer = await this.post<{ accessToken: string }>('/auth/login', { username, password });
    if (answer.status !== 200) {
      throw new Error(`sign-in of ${username} failed: ${JSON.stringify(answer.body)}`);
    }
    this.accessToken = answer.body.accessToken;
    return answer;
  }

  get<T = Record<string, unknown>>(path: string, options?: Options): Promise<ApiAnswer<T>> {
    return this.send('GET', path, options);
  }

  post<T = Record<string, unknown>>(
    path: string,
    body?: unknown,
    options?: Options,
  ): Promise<ApiAnswer<T>> {
    return this.send('POST', path, { ...options, body });
  }

  patch<T = Record<string, unknown>>(
    path: string,
    body?: unknown,
    options?: Options,
  ): Promise<ApiAnswer<T>> {
    return this.send('PATCH', path, { ...options, body });
  }

  put<T = Record<string, unknown>>(
    path: string,
    body?: unknown,
    options?: Options,
  ): Promise<ApiAnswer<T>> {
    return this.send('PUT', path, { ...options, body });
  }

  /** Uploads a file as the web does. */
  async upload<T = { id: string }>(name: string, content: Uint8Array): Promise<ApiAnswer<T>> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), name);
    return this.send('POST', '/files', { body: form });
  }

  async send<T = Record<string, unknown>>(
    method: string,
    path: string,
    options: Options = {},
  ): Promise<ApiAnswer<T>> {
    const { body } = options;
    const isRaw = body instanceof FormData || body instanceof Uint8Array;
    const url =
      path.startsWith('/health') || path.startsWith('/metrics') || path.startsWith('/api/')
        ? path
        : `/api/v1${path}`;
    const response = await fetch(`${this.baseUrl}${url}`, {
      method,
      headers: {
        ...(this.accessToken === null ? {} : { authorization: `Bearer ${this.accessToken}` }),
        ...(this.cookies.size === 0
          ? {}
          : { cookie: [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; ') }),
        ...(body === undefined || isRaw ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
    });
    this.keepCookies(response.headers.getSetCookie());
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as T,
    };
  }

  /** The bytes of an answer, such as a PDF; sent as a POST where a body is given. */
  async bytes(path: string, body?: object): Promise<{ status: number; bytes: Buffer }> {
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, {
      headers: {
        ...(this.accessToken === null ? {} : { authorization: `Bearer ${this.accessToken}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  /** The answer of an address that keeps on sending, as it comes; `signal` closes it. */
  open(path: string, signal: AbortSignal): Promise<Response> {
    return fetch(`${this.baseUrl}/api/v1${path}`, {
      signal,
      headers: this.accessToken === null ? {} : { authorization: `Bearer ${this.accessToken}` },
    });
  }

  /** The value of a cookie that the server set. */
  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  private keepCookies(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const value = pair.slice(at + 1);
      if (value === '') {
        this.cookies.delete(pair.slice(0, at));
      } else {
        this.cookies.set(pair.slice(0, at), value);
      }
    }
  }
}
