package law

// A State tells how an article, or a scheme, stands on a day.
type State uint8

// The ways an article can stand on a day.
const (
	Unknown   State = iota // before anything this library has read
	NotYet                 // not yet in force
	InForce                // in force
	Saved                  // repealed, but kept alive for some
	Repealed               // in force no longer
	OtherText              // the number bears an unrelated text
)

// A Status is the answer to "what of this article on that day?". Where the
// article is not in force it still says why, and from when or until when.
type Status struct {
	Day     Day
	State   State
	Period  Period  // the days this state lasts, as far as known
	Version Version // the wording that applies; zero unless InForce or Saved

	what Value
	note Text
	by   Citation // what keeps it alive, where Saved
}

// In says the status in l.
func (s Status) In(l Language) string {
	what := s.what.In(l)
	var t Text
	switch s.State {
	case InForce:
		t = Textf("%s : en vigueur le %s (version du %s)", "%s: in force on %s (wording of %s)", what, s.Day, s.Version.Period.From)
	case Saved:
		t = Textf("%s : abrogé le %s, maintenu jusqu’au %s", "%s: repealed on %s, kept alive until %s",
			what, s.Period.From, s.Period.To.AddDays(-1))
	case Repealed:
		t = Textf("%s : abrogé le %s", "%s: repealed on %s", what, s.Period.From)
	case NotYet:
		t = Textf("%s : pas encore en vigueur le %s ; le sera le %s", "%s: not yet in force on %s; in force from %s", what, s.Day, s.Period.To)
	case OtherText:
		t = Textf("%s : ce numéro désigne alors un autre texte", "%s: the number then bears another text", what)
	default:
		t = Textf("%s : inconnu le %s", "%s: unknown on %s", what, s.Day)
	}
	note := s.note.In(l)
	if s.State == Saved {
		note += Text{" : ", ": "}.In(l) + s.by.In(l)
	}
	if note != "" {
		note = " (" + note + ")"
	}
	return t.In(l) + note
}

// On tells how the article stands on d. The answer is never empty: a day
// before the article, after it, or when its number bore another text, gets
// that very answer.
func (a Article) On(d Day) Status {
	s := Status{Day: d, what: a}
	t := a.text()
	if len(t.wordings) == 0 || !d.IsValid() {
		return s
	}
	for v := range a.Versions() {
		if v.Period.Contains(d) {
			s.State, s.Period, s.Version = InForce, v.Period, v
			return s
		}
	}
	for _, o := range t.others {
		if o.period.Contains(d) {
			s.State, s.Period, s.note = OtherText, o.period, o.about
			return s
		}
	}
	switch first, last := t.wordings[0], t.wordings[len(t.wordings)-1]; {
	case d.Before(first.since):
		s.State, s.Period = NotYet, Period{To: first.since}
	case d.Before(t.savedUntil):
		s.State, s.Period, s.note, s.by = Saved, Period{t.repealed, t.savedUntil}, t.savedFor, t.savedBy
		s.Version = Version{Article: a, Period: Period{last.since, t.repealed}, Act: last.act, Change: last.change}
	default:
		s.State, s.Period, s.note = Repealed, Period{From: t.repealed}, t.repealNote
	}
	return s
}
