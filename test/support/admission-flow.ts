import type { ApiAnswer, ApiClient } from './api-client.js';
import type { Place } from './factory.js';
import type { TestApp } from './test-app.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A dossier's page, as far as tests look at it. */
export interface DossierBody {
  version: number;
  enterpriseId: string;
  mayEdit: boolean;
  supplementCount: number;
  run: {
    id: string;
    number: string;
    state: string;
    version: number;
    promisedOn: string | null;
    promisedDays: number | null;
    actions: { name: string; allowed: boolean; reason: string | null }[];
    steps: { action: string; actorName: string }[];
    waitingFor: { task: string; role: string; dueOn: string | null; opensOn: string }[];
  };
  tasks: { task: string; state: string; reasons: string[] }[];
  materials: {
    code: string;
    need: string;
    fileId: string | null;
    defect: string | null;
    followsOn: string | null;
    mayGive: boolean;
    earlierFiles: { fileId: string }[];
  }[];
  opinions: { giverName: string; verdict: string }[];
  decision: {
    outcome: string;
    decidedByName: string | null;
    conditionReport: { text: string; files: { name: string }[] } | null;
  } | null;
}

/** A day so many natural days from today, as the server's clock in Shanghai has it. */
export function dayFromToday(days: number): string {
  const day = new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000);
  return day.toISOString().slice(0, 10);
}

/** A park with an applying unit, its representative and two officers. */
export class AdmissionStory {
  readonly rep: ApiClient;
  readonly officer: ApiClient;
  readonly colleague: ApiClient;

  private constructor(
    readonly test: TestApp,
    readonly place: Place,
    readonly enterpriseId: string,
    /** The user name of the representative. */
    readonly repName: string,
    clients: { rep: ApiClient; officer: ApiClient; colleague: ApiClient },
  ) {
    this.rep = clients.rep;
    this.officer = clients.officer;
    this.colleague = clients.colleague;
  }

  static async open(test: TestApp, place?: Place): Promise<AdmissionStory> {
    const { make } = test;
    const at = place ?? (await make.place());
    const enterpriseId = await make.enterprise(at, { status: 'applying' });
    const signIn = async (role: string, where: Record<string, unknown>): Promise<ApiClient> =>
      test.signIn(await make.user(role, where));
    const repName = await make.user('enterprise_rep', make.at.enterprise(at, enterpriseId));
    return new AdmissionStory(test, at, enterpriseId, repName, {
      rep: await test.signIn(repName),
      officer: await signIn('park_officer', make.at.park(at)),
      colleague: await signIn('park_officer', make.at.park(at)),
    });
  }

  get base(): string {
    return `/parks/${this.place.parkId}/admissions`;
  }

  file(runId: string): string {
    return `${this.base}/${runId}`;
  }

  async start(): Promise<DossierBody> {
    const answer = await this.rep.post<DossierBody>(this.base, { enterpriseId: this.enterpriseId });
    return good(answer, 201);
  }

  /** Fills in everything and confirms it. */
  async filled(): Promise<DossierBody> {
    let now = await this.start();
    const file = this.file(now.run.id);
    now = good(
      await this.rep.patch<DossierBody>(`${file}/unit`, {
        version: now.version,
        industry: '互联网零售',
        establishedOn: '2020-05-06',
        businessScope: '家居用品直播销售',
        staffCount: 18,
        fullMemberCount: 4,
      }),
    );
    now = good(
      await this.rep.patch<DossierBody>(`${file}/contact`, {
        version: now.version,
        name: '沈清',
        post: '总经理',
        phone: '13900001111',
      }),
    );
    now = good(
      await this.rep.patch<DossierBody>(`${file}/live`, {
        version: now.version,
        operatesLive: true,
        platforms: '某短视频平台',
        anchors: [{ name: '林夏', birthDate: '1998-03-01' }],
      }),
    );
    now = good(
      await this.rep.patch<DossierBody>(`${file}/credit`, {
        version: now.version,
        creditResult: 'none',
        creditCheckedOn: dayFromToday(-2),
        undertakingSignedOn: dayFromToday(-1),
        undertakingValidUntil: dayFromToday(364),
      }),
    );
    for (const { code, need } of now.materials) {
      if (need === 'required') {
        now = await this.give(now, code);
      } else if (need === 'may_follow') {
        now = good(
          await this.rep.put<DossierBody>(`${file}/materials/${code}`, {
            version: now.version,
            follows: true,
          }),
        );
      }
    }
    return good(await this.rep.post<DossierBody>(`${file}/check`, { version: now.version }));
  }

  /** Uploads a file and gives it as a material. */
  async give(now: DossierBody, code: string, values: object = {}): Promise<DossierBody> {
    const kept = await this.rep.upload(`${code}.png`, PNG);
    return good(
      await this.rep.put<DossierBody>(`${this.file(now.run.id)}/materials/${code}`, {
        version: now.version,
        fileId: kept.body.id,
        ...(code === 'business_licence' ? { validUntil: '9999-12-31' } : {}),
        ...values,
      }),
    );
  }

  move(
    client: ApiClient,
    now: DossierBody,
    action: string,
    values: object = {},
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer<DossierBody>> {
    return client.post<DossierBody>(
      `${this.file(now.run.id)}/moves`,
      { action, version: now.run.version, ...values },
      { headers },
    );
  }

  /** Makes a move that has to succeed. */
  async moved(
    client: ApiClient,
    now: DossierBody,
    action: string,
    values: object = {},
  ): Promise<DossierBody> {
    return good(await this.move(client, now, action, values));
  }

  /** A dossier that waits for its decision. */
  async inReview(): Promise<DossierBody> {
    const submitted = await this.moved(this.rep, await this.filled(), 'submit');
    return this.moved(this.officer, submitted, 'accept');
  }
}

/** The body of an answer that has to be good. */
export function good<T>(answer: ApiAnswer<T>, status = 200): T {
  if (answer.status !== status) {
    throw new Error(`${answer.status} in place of ${status}: ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}
