// Package schema writes the JSON Schema (2020-12) of a document about a convention of L. 227-1 or
// R. 611-18: its form, told by the readers that decode it, and the law of one day, told by the
// statute. The two are kept apart, since form is a contract and the law is that of a day.
package schema

import (
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// The schemas are named by what they are of: the version of the format, and the law of a day.
const (
	draft = "https://json-schema.org/draft/2020-12/schema"
	base  = "https://github.com/coglaw/coglaw/schema/"
	name  = "coglaw-1"
	end   = ".schema.json"
)

// Form returns the schema of the form of a document, whatever the law.
func Form() []byte {
	defs, document := describe(document())
	return write(object{
		{"$schema", draft},
		{"$id", base + name + end},
		{"title", cog.Format},
		{"description", both(ofAForm)},
		{"$comment", both(onForm)},
		{"allOf", list{document}},
		{"$defs", defs},
	})
}

// Under returns the schema of the form with the law of a regime on a day.
func Under(r *statute.Regime, day law.Day) []byte {
	defs, document := describe(document())
	defs = append(defs, member{"law", conditions(r, day)})
	said := law.Textf("%s, %s, droit %s", "%s, %s, law %s", law.Text{FR: cog.Format, EN: cog.Format}, r.Regime, ofDay(r, day))
	return write(object{
		{"$schema", draft},
		{"$id", base + name + "-" + r.Regime.String() + "-" + day.String() + end},
		{"title", said.EN},
		{"description", both(said)},
		{"$comment", both(onForm)},
		{"allOf", list{document, ref("law")}},
		{"$defs", defs},
	})
}

// document is what the decoder reads.
func document() *scan.Shape { return scan.Describe(new(cog.Document).ReadJSON) }

// Day returns the day whose law is that of a regime unless another is asked for: the day up to
// which its texts were read, or the last before it on which they founded a convention.
func Day(r *statute.Regime) law.Day {
	read := r.Regime.ReadUntil()
	last := law.Day{}
	for p := range founding(r) {
		if p.Contains(read) {
			return read
		}
		if day := p.To.AddDays(-1); last.IsZero() || day.After(last) {
			last = day
		}
	}
	return last
}

// ofDay says of which day a law is and, of a later one than its texts were read up to, that: what
// nobody has read is not affirmed.
func ofDay(r *statute.Regime, day law.Day) law.Text {
	if read := r.Regime.ReadUntil(); day.After(read) {
		return law.Textf("applicable le %s, tel que lu au %s", "applicable on %s, as read on %s", day, read)
	}
	return law.Textf("en vigueur le %s", "in force on %s", day)
}

// both says a text in both languages, French first, each on a line of its own.
func both(t law.Text) string { return t.FR + "\n" + t.EN }
