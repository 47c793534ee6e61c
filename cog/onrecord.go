package cog

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// onRecord is a document as its dues on a day are looked up in it.
type onRecord struct {
	*Document
	day       law.Day
	sent      map[sending][]law.Day // on which days each act was sent to each recipient
	forecasts map[int][]int         // which amendments set the forecast of each year
	terms     []Term                // after so many amendments
	concluded conclusions
}

// A sending is of an act, by its number, to a recipient.
type sending struct {
	amendment int
	to        branch.Recipient
}

func (d *Document) onRecord(day law.Day) *onRecord {
	r := &onRecord{Document: d, day: day, sent: map[sending][]law.Day{}, forecasts: map[int][]int{}, terms: []Term{d.Term}, concluded: d.conclusions()}
	for _, t := range d.Transmissions {
		act := sending{t.Amendment, t.To}
		r.sent[act] = append(r.sent[act], t.On)
	}
	for act := range r.sent {
		slices.SortFunc(r.sent[act], law.Day.Compare)
	}
	for i := range d.Amendments {
		term := r.terms[i]
		for _, ch := range d.Amendments[i].Changes {
			switch ch := ch.(type) {
			case SetTerm:
				if ch.Term.check() == nil {
					term = ch.Term
				}
			case SetForecast:
				r.forecasts[ch.Forecast.Year] = append(r.forecasts[ch.Forecast.Year], i)
			}
		}
		r.terms = append(r.terms, term)
	}
	return r
}

// firstSent returns the first day within a period, and by the end of the day looked at, on
// which an act was sent to a recipient; zero if it was not.
func (r *onRecord) firstSent(act sending, within law.Period) law.Day {
	days := r.sent[act]
	i, _ := slices.BinarySearchFunc(days, within.From, law.Day.Compare)
	if i == len(days) || !within.Contains(days[i]) || days[i].After(r.day) {
		return law.Day{}
	}
	return days[i]
}

// over reports whether the term, as it stood on the day, had ended before it.
func (r *onRecord) over(day law.Day) bool {
	term := r.terms[r.concluded.by(day)]
	return term.End.IsValid() && term.End.Before(day)
}
