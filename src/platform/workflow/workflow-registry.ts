import { checkWorkflow } from './check-workflow.js';
import type { AnyWorkflow, WorkflowDefinition } from './workflow-definition.js';

const registry = new Map<string, AnyWorkflow>();

/** Declares a workflow. @throws when its table does not hold together, so that the application does not start */
export function defineWorkflow<State extends string, Action extends string, Facts>(
  definition: WorkflowDefinition<State, Action, Facts>,
): WorkflowDefinition<State, Action, Facts> {
  const faults = checkWorkflow(definition);
  if (registry.has(definition.name)) {
    faults.push('declared twice');
  }
  if (faults.length > 0) {
    throw new Error(`workflow ${definition.name}: ${faults.join('; ')}`);
  }
  registry.set(definition.name, definition);
  return definition;
}

/** All declared workflows, for diagrams and tests. */
export function declaredWorkflows(): readonly AnyWorkflow[] {
  return [...registry.values()];
}

/** The workflow of this name. @throws when nobody declared it */
export function workflowNamed(name: string): AnyWorkflow {
  const found = registry.get(name);
  if (!found) {
    throw new Error(`no workflow named ${name}`);
  }
  return found;
}
