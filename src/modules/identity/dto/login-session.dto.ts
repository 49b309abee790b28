/** One of one's own sign-ins. */
export class LoginSessionDto {
  id: string;
  /** Name of the browser, as far as it says. */
  browser: string | null;
  /** Name of the operating system or device, as far as the browser says. */
  system: string | null;
  startedAt: string;
  /** When it was last renewed; a page that is in use renews about every ten minutes. */
  lastActiveAt: string;
  /** The one that asks. */
  current: boolean;
}

export class LoginSessionListDto {
  items: LoginSessionDto[];
  total: number;
}

export class SessionsEndedDto {
  /** How many sign-ins were ended. */
  ended: number;
}
