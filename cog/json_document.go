package cog

import (
	"bytes"

	"github.com/coglaw/coglaw/law"
)

// UnmarshalJSON reads a document, as [Decode] does; null changes nothing.
func (d *Document) UnmarshalJSON(document []byte) error {
	if isNull(document) {
		return nil
	}
	v, err := Decode(document)
	if err == nil {
		*d = v
	}
	return err
}

// UnmarshalJSON reads a document of which nothing followed, as [Decode] does; null changes
// nothing. One with amendments, transmissions or evaluations is refused, since a draft cannot
// hold them: a [Document] does.
func (d *Draft) UnmarshalJSON(document []byte) error {
	if isNull(document) {
		return nil
	}
	v, err := Decode(document)
	if err != nil {
		return err
	}
	var faults []law.Fault
	lost := func(n int, key string) {
		if n > 0 {
			faults = append(faults, law.NewFault(law.NotAllowed, "un projet ne garde pas « %s »", "a draft does not hold `%s`", key).At("/"+key))
		}
	}
	lost(len(v.Amendments), "amendments")
	lost(len(v.Transmissions), "transmissions")
	lost(len(v.Evaluations), "evaluations")
	if faults != nil {
		return law.NewMalformed(faults...)
	}
	*d = v.Draft
	return nil
}

// UnmarshalJSON reads a convention, as [Parse] does, into the zero Convention alone: nothing
// changes one. null changes nothing, and is what the zero Convention is written as.
func (c *Convention) UnmarshalJSON(document []byte) error {
	switch {
	case isNull(document):
		return nil
	case !c.isZero():
		return law.NewMalformed(law.NewFault(law.NotAllowed, "rien ne change une convention : elle se lit dans une convention vide",
			"nothing changes a convention: it is read into the zero Convention"))
	}
	v, err := Parse(document)
	if err == nil {
		*c = *v
	}
	return err
}

func isNull(document []byte) bool { return string(bytes.TrimSpace(document)) == "null" }
