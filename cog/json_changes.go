package cog

// Each change is written, and read, as an amendment in a document has it: with its kind and
// the keys of that kind.

// MarshalJSON writes {"kind": "set-term", "term": …}.
func (c SetTerm) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-term"; another kind is a *law.Malformed, null changes nothing.
func (c *SetTerm) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "add-objective", "objective": …}.
func (c AddObjective) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "add-objective"; another kind is a *law.Malformed, null changes nothing.
func (c *AddObjective) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "replace-objective", "objective": …}.
func (c ReplaceObjective) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "replace-objective"; another kind is a *law.Malformed, null changes nothing.
func (c *ReplaceObjective) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "remove-objective", "id": …}.
func (c RemoveObjective) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "remove-objective"; another kind is a *law.Malformed, null changes nothing.
func (c *RemoveObjective) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "add-indicator", "of": …, "indicator": …}.
func (c AddIndicator) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "add-indicator"; another kind is a *law.Malformed, null changes nothing.
func (c *AddIndicator) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "replace-indicator", "indicator": …}.
func (c ReplaceIndicator) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "replace-indicator"; another kind is a *law.Malformed, null changes nothing.
func (c *ReplaceIndicator) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "remove-indicator", "id": …}.
func (c RemoveIndicator) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "remove-indicator"; another kind is a *law.Malformed, null changes nothing.
func (c *RemoveIndicator) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-targets", "id": …, "targets": …}.
func (c SetTargets) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-targets"; another kind is a *law.Malformed, null changes nothing.
func (c *SetTargets) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "add-action", "of": …, "action": …}.
func (c AddAction) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "add-action"; another kind is a *law.Malformed, null changes nothing.
func (c *AddAction) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "replace-action", "of": …, "by": …, "title": …, "action": …}.
func (c ReplaceAction) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "replace-action"; another kind is a *law.Malformed, null changes nothing.
func (c *ReplaceAction) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "remove-action", "of": …, "by": …, "title": …}.
func (c RemoveAction) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "remove-action"; another kind is a *law.Malformed, null changes nothing.
func (c *RemoveAction) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "add-means", "means": …}.
func (c AddMeans) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "add-means"; another kind is a *law.Malformed, null changes nothing.
func (c *AddMeans) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "replace-means", "title": …, "means": …}.
func (c ReplaceMeans) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "replace-means"; another kind is a *law.Malformed, null changes nothing.
func (c *ReplaceMeans) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "remove-means", "title": …}.
func (c RemoveMeans) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "remove-means"; another kind is a *law.Malformed, null changes nothing.
func (c *RemoveMeans) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "add-commitment", "commitment": …}.
func (c AddCommitment) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "add-commitment"; another kind is a *law.Malformed, null changes nothing.
func (c *AddCommitment) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "replace-commitment", "by": …, "title": …, "commitment": …}.
func (c ReplaceCommitment) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "replace-commitment"; another kind is a *law.Malformed, null changes nothing.
func (c *ReplaceCommitment) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "remove-commitment", "by": …, "title": …}.
func (c RemoveCommitment) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "remove-commitment"; another kind is a *law.Malformed, null changes nothing.
func (c *RemoveCommitment) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-budget", "budget": …}.
func (c SetBudget) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-budget"; another kind is a *law.Malformed, null changes nothing.
func (c *SetBudget) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "remove-budget", "id": …}.
func (c RemoveBudget) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "remove-budget"; another kind is a *law.Malformed, null changes nothing.
func (c *RemoveBudget) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-network", "network": …}.
func (c SetNetwork) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-network"; another kind is a *law.Malformed, null changes nothing.
func (c *SetNetwork) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "remove-network"}.
func (c RemoveNetwork) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "remove-network"; another kind is a *law.Malformed, null changes nothing.
func (c *RemoveNetwork) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-amendment-conditions", "amendmentConditions": …}.
func (c SetAmendmentConditions) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-amendment-conditions"; another kind is a *law.Malformed, null changes nothing.
func (c *SetAmendmentConditions) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-evaluation-process", "evaluationProcess": …}.
func (c SetEvaluationProcess) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-evaluation-process"; another kind is a *law.Malformed, null changes nothing.
func (c *SetEvaluationProcess) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-orientations", "orientations": …}.
func (c SetOrientations) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-orientations"; another kind is a *law.Malformed, null changes nothing.
func (c *SetOrientations) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-control-plan", "controlPlan": …}.
func (c SetControlPlan) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-control-plan"; another kind is a *law.Malformed, null changes nothing.
func (c *SetControlPlan) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-consistent-with", "consistentWith": …}.
func (c SetConsistentWith) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-consistent-with"; another kind is a *law.Malformed, null changes nothing.
func (c *SetConsistentWith) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-endowments", "endowments": …}.
func (c SetEndowments) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-endowments"; another kind is a *law.Malformed, null changes nothing.
func (c *SetEndowments) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-clauses", "clauses": …}.
func (c SetClauses) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-clauses"; another kind is a *law.Malformed, null changes nothing.
func (c *SetClauses) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-manager", "manager": …}.
func (c SetManager) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-manager"; another kind is a *law.Malformed, null changes nothing.
func (c *SetManager) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-missions", "missions": …}.
func (c SetMissions) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-missions"; another kind is a *law.Malformed, null changes nothing.
func (c *SetMissions) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "set-forecast", "forecast": …}.
func (c SetForecast) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "set-forecast"; another kind is a *law.Malformed, null changes nothing.
func (c *SetForecast) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes {"kind": "remove-forecast", "year": …}.
func (c RemoveForecast) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads "remove-forecast"; another kind is a *law.Malformed, null changes nothing.
func (c *RemoveForecast) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }
