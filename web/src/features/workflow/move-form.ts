import type { ReactNode } from 'react';

/** A move as it is sent: rooms add what their moves need. */
export interface MoveOrder {
  action: string;
  /** The version of the file that is on screen. */
  version: number;
  reason?: string;
  [field: string]: unknown;
}

/** What the dialog of one move shows and asks for. */
export interface MoveForm {
  /** What will happen, and to whom. */
  lead?: string;
  /** Fields beside the reason. */
  fields?: ReactNode;
  initialValues?: Record<string, unknown>;
  /** The values as the room's route takes them; as they are when left out. */
  read?: (values: Record<string, unknown>) => Record<string, unknown>;
}
