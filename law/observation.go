package law

import (
	"iter"
	"log/slog"
)

// An Observation is something a lawyer would point out and that makes nothing
// unlawful. It has the shape of a [Breach] and is none: it is no error.
type Observation Breach

// In says the observation in l.
func (o Observation) In(l Language) string { return Breach(o).In(l) }

// String returns what [Breach.Error] does of a breach.
func (o Observation) String() string { return Breach(o).Error() }

// MarshalJSON writes the observation as [Breach.MarshalJSON] does a breach.
func (o Observation) MarshalJSON() ([]byte, error) { return Breach(o).MarshalJSON() }

// UnmarshalJSON reads the observation as [Breach.UnmarshalJSON] does a breach.
func (o *Observation) UnmarshalJSON(data []byte) error { return (*Breach)(o).UnmarshalJSON(data) }

// At returns the observation with its pointer set under prefix.
func (o Observation) At(prefix string) Observation { return Observation(Breach(o).At(prefix)) }

// Observations yields a copy of each observation of a list, as [Breaches] does.
func Observations(list []Observation) iter.Seq[Observation] {
	return func(yield func(Observation) bool) {
		for _, o := range list {
			if !yield(Observation(Breach(o).clone())) {
				return
			}
		}
	}
}

// LogValue gives slog the fields rather than the sentence.
func (o Observation) LogValue() slog.Value { return Breach(o).LogValue() }
