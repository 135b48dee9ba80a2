import type { Basis } from "./basis.ts";
import type { Quotation } from "./quotation.ts";
import type { StateFunction } from "./state-function.ts";

/** One of the numbered parts under which a plan gathers its tasks. */
export interface TaskGroup<Id extends string = string> {
  readonly id: Id;
  /** The heading, as printed. */
  readonly quotation: Quotation;
}

/** An agency in an assignment or a task, as the text has it. */
export interface AgencyRole<AgencyId extends string = string> {
  readonly agency: AgencyId;
  /** The agency as written there, spelling of the source included. */
  readonly asWritten: string;
  /** `stated` where the text gives it this role in words, `implied` where it is only to be understood. */
  readonly basis: Basis;
}

/** A lettered point: who is charged with which tasks. */
export interface Assignment<
  Id extends string = string,
  GroupId extends string = string,
  AgencyId extends string = string,
> {
  readonly id: Id;
  readonly group: GroupId;
  /** The clause that charges the agencies. */
  readonly quotation: Quotation;
  /** Agencies that lead ("chủ trì"), in the order of the text. */
  readonly leads: readonly AgencyRole<AgencyId>[];
  /** Agencies that take part ("phối hợp"), in the order of the text. */
  readonly coordinators: readonly AgencyRole<AgencyId>[];
}

/** A function of the State that a task touches; never in the plan's own words, so always marked. */
export interface TaskFunction extends StateFunction {
  readonly basis: Basis;
}

/** A single duty. */
export interface Task<
  Id extends string = string,
  AssignmentId extends string = string,
  AgencyId extends string = string,
> {
  /** Path in the text; the one task that stands inline in `III.1.a` is `III.1.a.1`. */
  readonly id: Id;
  readonly assignment: AssignmentId;
  readonly quotation: Quotation;
  /** Agencies that the task itself names beside those of its assignment. */
  readonly partners: readonly AgencyRole<AgencyId>[];
  /** Last day for it (inclusive), `YYYY-MM-DD`; `null` where the plan sets none, which is most often. */
  readonly deadline: string | null;
  /** Functions that it touches; empty while nobody has marked them. */
  readonly functions: readonly TaskFunction[];
}
