package cogtest

import (
	"slices"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/objective"
)

// open returns a copy of a form as a document.
func open[F Form](f F) cog.Document {
	if d, ok := any(f).(cog.Draft); ok {
		return cog.Document{Draft: d.Clone()}
	}
	d := any(f).(cog.Document)
	return d.Clone()
}

// shut returns a document in the form it was opened from.
func shut[F Form](d cog.Document) (f F) {
	switch p := any(&f).(type) {
	case *cog.Draft:
		*p = d.Draft
	case *cog.Document:
		*p = d
	}
	return f
}

// EditObjectives returns a draft or a document in which each objective is as edit leaves it;
// one of which edit reports false is taken out. It panics where edit leaves what is no
// objective, as objective.Must does.
func EditObjectives[F Form](f F, edit func(*objective.Spec) (keep bool)) F {
	d := open(f)
	editObjectives(&d.Draft, edit)
	return shut[F](d)
}

func editObjectives(d *cog.Draft, edit func(*objective.Spec) (keep bool)) {
	var list []objective.Objective
	for _, o := range d.Objectives {
		if s := o.Spec(); edit(&s) {
			list = append(list, objective.Must(s))
		}
	}
	d.Objectives = list
}

// Partial returns the draft as an archive has it that holds the sections named in full and
// nothing of the others: what these would decide is undecided. What the convention is about and
// its day are known.
func Partial(d cog.Draft, known ...cog.Section) cog.Draft {
	keep := []string{"format", "regime", "scope", "title", "source", "concluded"}
	for _, s := range known {
		keep = append(keep, s.String())
	}
	object := parse(encode(d)).(map[string]any)
	for key := range object {
		if !slices.Contains(keep, key) {
			delete(object, key)
		}
	}
	object["partial"] = true
	var partial cog.Draft
	into(&partial, encode(object))
	partial.Known = slices.Clone(known)
	return partial
}
