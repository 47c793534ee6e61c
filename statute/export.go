package statute

import (
	"encoding/json"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// The wire types give the law its keys, in the order in which they are written.
type (
	bookJSON struct {
		ReadUntil law.Day     `json:"readUntil"`
		Entries   []entryJSON `json:"entries"`
	}
	entryJSON struct {
		Rule     law.Rule      `json:"rule"`
		Kind     Kind          `json:"kind"`
		Regime   law.Regime    `json:"regime"`
		Reading  *law.Text     `json:"reading,omitempty"`
		Versions []versionJSON `json:"versions"`
	}
	versionJSON struct {
		From      law.Day        `json:"from"`
		To        string         `json:"to,omitempty"`
		Citations []law.Citation `json:"citations"`
		Scopes    []string       `json:"scopes"`
		Demands   law.Text       `json:"demands"`
		Needs     [][]Fact       `json:"needs,omitempty"`
		Forbids   []Fact         `json:"forbids,omitempty"`
		Term      *boundsJSON    `json:"term,omitempty"`
		Relation  string         `json:"relation,omitempty"`
	}
	boundsJSON struct {
		AtLeast int    `json:"atLeast,omitempty"` // years
		EndsBy  string `json:"endsBy,omitempty"`
	}
)

// MarshalJSON writes the law as data: every entry of every regime with its versions, what
// each needs (of each list one fact) and forbids. What says nothing is left out.
func (b Book) MarshalJSON() ([]byte, error) {
	w := bookJSON{ReadUntil: b.ReadUntil(), Entries: []entryJSON{}}
	for i := range b {
		for j := range b[i].Entries {
			w.Entries = append(w.Entries, wireEntry(&b[i], &b[i].Entries[j]))
		}
	}
	return json.Marshal(w)
}

func wireEntry(r *Regime, e *Entry) entryJSON {
	w := entryJSON{Rule: e.Rule, Kind: e.Kind, Regime: r.Regime, Versions: make([]versionJSON, len(e.Versions))}
	if e.Reading != (law.Text{}) {
		w.Reading = &e.Reading
	}
	for i := range e.Versions {
		v := &e.Versions[i]
		w.Versions[i] = versionJSON{
			From: v.Period.From, To: v.Period.To.String(), Citations: append([]law.Citation{}, v.Cites...), Scopes: slugs(Provision{r, e, v}.Scopes()),
			Demands: v.Asks, Forbids: slices.Collect(v.Demand.Forbids.All()), Relation: v.Demand.Relation.String(),
		}
		for _, group := range v.Demand.Needs {
			w.Versions[i].Needs = append(w.Versions[i].Needs, slices.Collect(group.All()))
		}
		if t := v.Demand.Term; !t.IsZero() {
			w.Versions[i].Term = &boundsJSON{t.AtLeast, t.EndsBy.String()}
		}
	}
	return w
}

func slugs(scopes []branch.Scope) []string {
	list := make([]string, len(scopes))
	for i, s := range scopes {
		list[i] = s.String()
	}
	return list
}
