package law

import (
	"fmt"
	"strings"

	"github.com/coglaw/coglaw/internal/jury"
)

// Mutants are those of what is known here of articles, codes, schemes and words, one for each
// thing that can be wrong; each is of its article, or of none.
func Mutants() (list []jury.Mutant) {
	for code := range codes {
		for place := 1; place < len(codes[code].articles); place++ {
			list = append(list, mutantsOf(Article(code<<8|place))...)
		}
		list = append(list, mutantsOfCode(&codes[code])...)
	}
	for i := range regimes {
		list = append(list, mutantsOfRegime(&regimes[i])...)
	}
	for name, words := range map[string][]string{"slug": slugs[:], "code of faults": faultCodes[:], "month": mois[:]} {
		for i := range words {
			b := &breeder{name: fmt.Sprint(name, " ", i)}
			b.word("word", &words[i])
			list = append(list, b.list...)
		}
	}
	for name, texts := range map[string][]Text{"title of rule": titles[:], "words for code": whatIsWrong[:]} {
		for i := range texts {
			b := &breeder{name: fmt.Sprint(name, " ", i)}
			b.text("words", &texts[i])
			list = append(list, b.list...)
		}
	}
	for i := range states {
		b := &breeder{name: fmt.Sprint("state ", i)}
		b.word("word", &states[i].word)
		b.text("name", &states[i].name)
		list = append(list, b.list...)
	}
	return list
}

// A breeder lists mutants of one thing.
type breeder struct {
	of   Article
	name string
	list []jury.Mutant
}

// set makes v of what is at p.
func set[T any](b *breeder, what string, p *T, v T) {
	b.list = append(b.list, jury.Set(b.of, b.name+": "+what, p, v))
}

func (b *breeder) day(what string, day *Day) {
	if day.IsValid() {
		set(b, what+" -1", day, day.AddDays(-1))
		set(b, what+" +1", day, day.AddDays(1))
		set(b, "no "+what, day, Day{})
	} else {
		set(b, what, day, Date(2011, 1, 1))
	}
}

func (b *breeder) text(what string, t *Text) {
	if *t != (Text{}) {
		set(b, "no "+what, t, Text{})
		set(b, "no "+what+" in French", t, Text{EN: t.EN})
		set(b, "no "+what+" in English", t, Text{FR: t.FR})
	} else {
		set(b, what, t, Text{"autre chose", "something else"})
	}
}

func (b *breeder) word(what string, s *string) {
	if *s != "" {
		set(b, "no "+what, s, "")
		set(b, "another "+what, s, *s+"9")
	}
}

func mutantsOf(a Article) []jury.Mutant {
	t := a.text()
	b := &breeder{of: a, name: a.String()}
	b.word("number", &t.number)
	b.text("subject", &t.about)
	for i := range t.wordings {
		w := &t.wordings[i]
		of := "of the wording of " + w.since.String()
		b.day("first day "+of, &w.since)
		b.word("act "+of, &w.act)
		if n, _, ok := strings.Cut(w.act, ", art."); ok {
			set(b, "no article of the act "+of, &w.act, n)
		}
		b.text("change "+of, &w.change)
		set(b, "no wording of "+w.since.String(), &t.wordings, append(append([]wording{}, t.wordings[:i]...), t.wordings[i+1:]...))
	}
	if t.repealed.IsValid() {
		b.day("repeal", &t.repealed)
		b.word("act of the repeal", &t.repealedBy)
		if n, _, ok := strings.Cut(t.repealedBy, ", art."); ok {
			set(b, "no article of the act of the repeal", &t.repealedBy, n)
		}
		b.text("note on the repeal", &t.repealNote)
	}
	if t.savedUntil.IsValid() {
		b.day("day until which it is saved", &t.savedUntil)
		b.text("word on whom it is saved for", &t.savedFor)
		set(b, "saved by another", &t.savedBy.Article, L2017_1836_15)
		set(b, "saved by another place", &t.savedBy.Place, Place{Division: "III"})
		set(b, "saved by nothing", &t.savedBy, Citation{})
	}
	for i := range t.others {
		o := &t.others[i]
		of := fmt.Sprintf("of other text %d", i)
		b.day("first day "+of, &o.period.From)
		b.day("end "+of, &o.period.To)
		b.text("subject "+of, &o.about)
		set(b, "no other text "+fmt.Sprint(i), &t.others, append(append([]otherText{}, t.others[:i]...), t.others[i+1:]...))
	}
	return b.list
}

func mutantsOfCode(c *code) []jury.Mutant {
	b := &breeder{name: "the code " + c.initials}
	b.word("name", &c.name)
	b.word("short name", &c.short)
	b.word("initials", &c.initials)
	set(b, "understood", &c.understood, !c.understood)
	return b.list
}

func mutantsOfRegime(r *regime) []jury.Mutant {
	b := &breeder{name: "the scheme " + r.slug}
	b.word("slug", &r.slug)
	b.text("name", &r.name)
	set(b, "settled by another", &r.settles, L227_2)
	set(b, "settled by nothing", &r.settles, 0)
	if r.founds != 0 {
		set(b, "founded by another", &r.founds, L200_2)
		set(b, "founded by nothing", &r.founds, 0)
		b.text("word on what is awaited", &r.awaiting)
		b.text("word on what is kept", &r.kept)
	}
	b.day("day read", &r.read)
	return b.list
}
