package law

import "encoding/json"

// A Status is the answer to "what of this article on that day?". Where the
// article is not in force it still says why, and from when or until when.
//
// The zero Status is no answer. One that no article and no scheme has given knows not of
// what it is, and says its state alone.
type Status struct {
	Day     Day     // the day asked about
	State   State   // how things stood that day
	Period  Period  // the days this state lasts, as far as known
	Version Version // the wording that applies; zero unless InForce or Saved

	what      Value
	founds    bool // what a scheme's conventions rest on, told in a sentence
	note      Text
	by        Citation // what keeps it alive, where Saved
	keptUntil Day      // where Repealed: first day on which it was kept alive for nobody any more
}

// In says the status in l.
func (s Status) In(l Language) string {
	switch {
	case s.founds:
		return s.foundation().In(l)
	case s.what == nil:
		return s.State.In(l)
	}
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
		if s.keptUntil.IsValid() {
			t = Textf("%s, maintenu jusqu’au %s", "%s, kept alive until %s", t, s.keptUntil.AddDays(-1))
		}
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

// String says the status in English.
func (s Status) String() string { return s.In(English) }

// MarshalJSON writes the status in words: {"day", "state", "period", "version", "says"}, without a
// version where none applies. It is an answer, and not read back.
func (s Status) MarshalJSON() ([]byte, error) {
	w := struct {
		Day     Day      `json:"day"`
		State   State    `json:"state"`
		Period  Period   `json:"period"`
		Version *Version `json:"version,omitempty"`
		Says    Text     `json:"says"`
	}{Day: s.Day, State: s.State, Period: s.Period, Says: Say(s)}
	if s.Version != (Version{}) {
		w.Version = &s.Version
	}
	return json.Marshal(w)
}

// UnmarshalJSON is an error, so that none is taken for read: a status is asked for again, of
// [Article.On] or [Regime.On].
func (s *Status) UnmarshalJSON([]byte) error {
	return NewMalformed(NewFault(NotAllowed, "un état se demande et ne se lit pas", "a status is asked for, and not read"))
}

// foundation says in a sentence how the basis of a scheme's conventions stands.
func (s Status) foundation() Text {
	var t Text
	switch s.State {
	case InForce:
		t = Textf("%s est en vigueur le %s (version du %s)", "%s is in force on %s (wording of %s)", s.what, s.Day, s.Version.Period.From)
	case Saved:
		return Textf("%s est abrogé depuis le %s ; jusqu’au %s, %s (%s)", "%s is repealed since %s; until %s %s (%s)",
			s.what, s.Period.From, s.Period.To.AddDays(-1), s.note, s.by)
	case Repealed:
		t = Textf("%s est abrogé depuis le %s", "%s is repealed since %s", s.what, s.Period.From)
		if s.keptUntil.IsValid() {
			t = Textf("%s, et n’a été maintenu pour les avenants que jusqu’au %s", "%s, and was kept alive for amendments until %s only", t, s.keptUntil.AddDays(-1))
		}
	case NotYet:
		t = Textf("%s n’est pas encore en vigueur le %s ; il le sera le %s", "%s is not yet in force on %s; it will be from %s", s.what, s.Day, s.Period.To)
	default:
		t = Textf("%s est inconnu le %s", "%s is unknown on %s", s.what, s.Day)
	}
	if s.note != (Text{}) {
		t = Textf("%s (%s)", "%s (%s)", t, s.note)
	}
	return t
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
		s.State, s.Period, s.note, s.keptUntil = Repealed, Period{From: t.repealed}, t.repealNote, t.savedUntil
	}
	return s
}
