import type { Finding } from '../read/findings/finding.ts';
import type { BulletinFacts } from './bulletin.ts';
import type { WorkFolder } from './model.ts';
import type { TextHead } from './translation.ts';
import type { Withdrawal } from './withdrawal.ts';
import type { WorkKind } from './work.ts';

/** Where a work lies. */
export interface WorkAt {
  readonly kind: WorkKind;
  readonly name: string;
  /** Path of its folder. */
  readonly folder: string;
}

/** All that the reading of a work may know of the site around it. */
export interface WorkSurroundings {
  /** Path of the site's address, which links to its pages begin with. */
  readonly base: string;
  /** Tag of the language that its works are written in first, where they don't say another. */
  readonly sourceLocale: string;
  /** Tags of the languages of its texts that can be read. */
  readonly readable: readonly string[];
  /** Names of the folders in `locales/`; undefined where each of its texts is in one of these languages. */
  readonly languages: readonly string[] | undefined;
}

/** What a `bulletin.yaml` says of what its readers see. */
interface Facts extends Omit<BulletinFacts, 'draft' | 'sourceLocale' | 'withdrawn'> {
  readonly withdrawn: Withdrawal | undefined;
}

/** What the folder of a work holds, as plain data that can be kept: all but the words of its texts. */
export interface WorkData {
  readonly folder: WorkFolder;
  /** Whether it can be made a work of: not where what is the same in every language, or the folder's name, is at fault. */
  readonly isSound: boolean;
  /** Undefined of a standing page. */
  readonly facts: Facts | undefined;
  /** What is known of its texts, by their files; of those that cannot be read, nothing. */
  readonly heads: Readonly<Record<string, TextHead>>;
  /** Paths of the texts in its folder `received`. */
  readonly received: readonly string[];
  /** Paths of what lies in its folder `media`. */
  readonly media: readonly string[];
  readonly findings: readonly Finding[];
}
