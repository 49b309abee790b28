import { Injectable, Logger } from '@nestjs/common';
import { Settings } from '../http/settings.js';
import { type Scan, scanByClamav } from './clamav.js';
import { fileProblems } from './files.problems.js';

/** Looks for viruses in uploads, where the operator has set up a scanner. */
@Injectable()
export class FileScanner {
  private readonly logger = new Logger('FileScanner');

  constructor(private readonly settings: Settings) {}

  /**
   * The scanner's verdict; null where none is set up.
   * @throws file_scanner_away when it is set up but gives none: a file that nobody could scan is not kept
   */
  async scan(content: Buffer): Promise<Scan | null> {
    const { clamavUrl, clamavSeconds } = this.settings;
    if (clamavUrl === null) {
      return null;
    }
    try {
      return await scanByClamav(clamavUrl, content, clamavSeconds * 1000);
    } catch (error) {
      this.logger.error({ fault: error instanceof Error ? error.message : typeof error });
      throw fileProblems.file_scanner_away();
    }
  }
}
