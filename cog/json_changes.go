package cog

// Each change is written and read as an amendment in a document has it, by its kind; one of
// another kind, or of none, is refused. The errors of reading are *law.Malformed.

// MarshalJSON writes the change.
func (c SetTerm) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetTerm) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c AddObjective) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *AddObjective) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c ReplaceObjective) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *ReplaceObjective) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c RemoveObjective) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *RemoveObjective) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c AddIndicator) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *AddIndicator) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c ReplaceIndicator) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *ReplaceIndicator) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c RemoveIndicator) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *RemoveIndicator) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetTargets) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetTargets) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c AddAction) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *AddAction) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c ReplaceAction) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *ReplaceAction) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c RemoveAction) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *RemoveAction) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c AddMeans) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *AddMeans) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c ReplaceMeans) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *ReplaceMeans) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c RemoveMeans) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *RemoveMeans) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c AddCommitment) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *AddCommitment) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c ReplaceCommitment) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *ReplaceCommitment) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c RemoveCommitment) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *RemoveCommitment) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetBudget) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetBudget) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c RemoveBudget) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *RemoveBudget) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetNetwork) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetNetwork) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c RemoveNetwork) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *RemoveNetwork) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetAmendmentConditions) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetAmendmentConditions) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetEvaluationProcess) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetEvaluationProcess) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetOrientations) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetOrientations) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetControlPlan) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetControlPlan) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetConsistentWith) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetConsistentWith) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetEndowments) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetEndowments) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetClauses) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetClauses) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetManager) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetManager) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetMissions) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetMissions) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c SetForecast) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *SetForecast) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }

// MarshalJSON writes the change.
func (c RemoveForecast) MarshalJSON() ([]byte, error) { return writeChange(c) }

// UnmarshalJSON reads the change.
func (c *RemoveForecast) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }
