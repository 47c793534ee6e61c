package cog

// Each change is written as an amendment in a document has it, with its kind.

func (c SetTerm) MarshalJSON() ([]byte, error)                { return writeChange(c) }
func (c AddObjective) MarshalJSON() ([]byte, error)           { return writeChange(c) }
func (c ReplaceObjective) MarshalJSON() ([]byte, error)       { return writeChange(c) }
func (c RemoveObjective) MarshalJSON() ([]byte, error)        { return writeChange(c) }
func (c AddIndicator) MarshalJSON() ([]byte, error)           { return writeChange(c) }
func (c ReplaceIndicator) MarshalJSON() ([]byte, error)       { return writeChange(c) }
func (c RemoveIndicator) MarshalJSON() ([]byte, error)        { return writeChange(c) }
func (c SetTargets) MarshalJSON() ([]byte, error)             { return writeChange(c) }
func (c AddAction) MarshalJSON() ([]byte, error)              { return writeChange(c) }
func (c ReplaceAction) MarshalJSON() ([]byte, error)          { return writeChange(c) }
func (c RemoveAction) MarshalJSON() ([]byte, error)           { return writeChange(c) }
func (c AddMeans) MarshalJSON() ([]byte, error)               { return writeChange(c) }
func (c ReplaceMeans) MarshalJSON() ([]byte, error)           { return writeChange(c) }
func (c RemoveMeans) MarshalJSON() ([]byte, error)            { return writeChange(c) }
func (c AddCommitment) MarshalJSON() ([]byte, error)          { return writeChange(c) }
func (c ReplaceCommitment) MarshalJSON() ([]byte, error)      { return writeChange(c) }
func (c RemoveCommitment) MarshalJSON() ([]byte, error)       { return writeChange(c) }
func (c SetBudget) MarshalJSON() ([]byte, error)              { return writeChange(c) }
func (c RemoveBudget) MarshalJSON() ([]byte, error)           { return writeChange(c) }
func (c SetNetwork) MarshalJSON() ([]byte, error)             { return writeChange(c) }
func (c RemoveNetwork) MarshalJSON() ([]byte, error)          { return writeChange(c) }
func (c SetAmendmentConditions) MarshalJSON() ([]byte, error) { return writeChange(c) }
func (c SetEvaluationProcess) MarshalJSON() ([]byte, error)   { return writeChange(c) }
func (c SetOrientations) MarshalJSON() ([]byte, error)        { return writeChange(c) }
func (c SetControlPlan) MarshalJSON() ([]byte, error)         { return writeChange(c) }
func (c SetConsistentWith) MarshalJSON() ([]byte, error)      { return writeChange(c) }
func (c SetEndowments) MarshalJSON() ([]byte, error)          { return writeChange(c) }
func (c SetClauses) MarshalJSON() ([]byte, error)             { return writeChange(c) }
func (c SetManager) MarshalJSON() ([]byte, error)             { return writeChange(c) }
func (c SetMissions) MarshalJSON() ([]byte, error)            { return writeChange(c) }
func (c SetForecast) MarshalJSON() ([]byte, error)            { return writeChange(c) }
func (c RemoveForecast) MarshalJSON() ([]byte, error)         { return writeChange(c) }

// It is read so too: a change of another kind, or of none, is refused. The errors are
// *law.Malformed; null changes nothing.

func (c *SetTerm) UnmarshalJSON(data []byte) error                { return unmarshalChange(data, c) }
func (c *AddObjective) UnmarshalJSON(data []byte) error           { return unmarshalChange(data, c) }
func (c *ReplaceObjective) UnmarshalJSON(data []byte) error       { return unmarshalChange(data, c) }
func (c *RemoveObjective) UnmarshalJSON(data []byte) error        { return unmarshalChange(data, c) }
func (c *AddIndicator) UnmarshalJSON(data []byte) error           { return unmarshalChange(data, c) }
func (c *ReplaceIndicator) UnmarshalJSON(data []byte) error       { return unmarshalChange(data, c) }
func (c *RemoveIndicator) UnmarshalJSON(data []byte) error        { return unmarshalChange(data, c) }
func (c *SetTargets) UnmarshalJSON(data []byte) error             { return unmarshalChange(data, c) }
func (c *AddAction) UnmarshalJSON(data []byte) error              { return unmarshalChange(data, c) }
func (c *ReplaceAction) UnmarshalJSON(data []byte) error          { return unmarshalChange(data, c) }
func (c *RemoveAction) UnmarshalJSON(data []byte) error           { return unmarshalChange(data, c) }
func (c *AddMeans) UnmarshalJSON(data []byte) error               { return unmarshalChange(data, c) }
func (c *ReplaceMeans) UnmarshalJSON(data []byte) error           { return unmarshalChange(data, c) }
func (c *RemoveMeans) UnmarshalJSON(data []byte) error            { return unmarshalChange(data, c) }
func (c *AddCommitment) UnmarshalJSON(data []byte) error          { return unmarshalChange(data, c) }
func (c *ReplaceCommitment) UnmarshalJSON(data []byte) error      { return unmarshalChange(data, c) }
func (c *RemoveCommitment) UnmarshalJSON(data []byte) error       { return unmarshalChange(data, c) }
func (c *SetBudget) UnmarshalJSON(data []byte) error              { return unmarshalChange(data, c) }
func (c *RemoveBudget) UnmarshalJSON(data []byte) error           { return unmarshalChange(data, c) }
func (c *SetNetwork) UnmarshalJSON(data []byte) error             { return unmarshalChange(data, c) }
func (c *RemoveNetwork) UnmarshalJSON(data []byte) error          { return unmarshalChange(data, c) }
func (c *SetAmendmentConditions) UnmarshalJSON(data []byte) error { return unmarshalChange(data, c) }
func (c *SetEvaluationProcess) UnmarshalJSON(data []byte) error   { return unmarshalChange(data, c) }
func (c *SetOrientations) UnmarshalJSON(data []byte) error        { return unmarshalChange(data, c) }
func (c *SetControlPlan) UnmarshalJSON(data []byte) error         { return unmarshalChange(data, c) }
func (c *SetConsistentWith) UnmarshalJSON(data []byte) error      { return unmarshalChange(data, c) }
func (c *SetEndowments) UnmarshalJSON(data []byte) error          { return unmarshalChange(data, c) }
func (c *SetClauses) UnmarshalJSON(data []byte) error             { return unmarshalChange(data, c) }
func (c *SetManager) UnmarshalJSON(data []byte) error             { return unmarshalChange(data, c) }
func (c *SetMissions) UnmarshalJSON(data []byte) error            { return unmarshalChange(data, c) }
func (c *SetForecast) UnmarshalJSON(data []byte) error            { return unmarshalChange(data, c) }
func (c *RemoveForecast) UnmarshalJSON(data []byte) error         { return unmarshalChange(data, c) }
