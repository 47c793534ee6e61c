package law

import "encoding/json"

// The errors, and what they are made of, as the lines of a report have them.
type (
	breachJSON struct {
		Rule      Rule       `json:"rule"`
		Pointer   string     `json:"pointer"`
		Line      int        `json:"line,omitempty"`
		Column    int        `json:"column,omitempty"`
		Citations []Citation `json:"citations"`
		Message   Text       `json:"message"`
	}
	faultJSON struct {
		Code      Code       `json:"code"`
		Pointer   string     `json:"pointer"`
		Line      int        `json:"line,omitempty"`
		Column    int        `json:"column,omitempty"`
		Message   Text       `json:"message"`
		Citations []Citation `json:"citations,omitempty"`
		More      int        `json:"more,omitempty"`
	}
)

// MarshalJSON writes the breach as a line of a report has it: {"rule", "pointer", "line",
// "column", "citations", "message": {"fr", "en"}}, without line and column where there is no
// text. What was seen and what is required stand in the message alone.
func (b Breach) MarshalJSON() ([]byte, error) {
	w := breachJSON{b.Rule, b.Pointer, b.Line, b.Column, b.Citations, Say(b)}
	if w.Citations == nil {
		w.Citations = []Citation{}
	}
	return json.Marshal(w)
}

// UnmarshalJSON reads what [Breach.MarshalJSON] writes. The breach read says the same in both
// languages and matches its rule; its Seen and Required are empty.
func (b *Breach) UnmarshalJSON(data []byte) error {
	read := Breach{verbatim: true}
	err := readObject(data, member{"rule", true, &read.Rule}, member{"pointer", true, &read.Pointer},
		member{"line", false, &read.Line}, member{"column", false, &read.Column},
		member{"citations", true, &elements[Citation]{&read.Citations}}, member{"message", true, &read.sentence})
	if err == nil {
		*b = read
	}
	return err
}

// MarshalJSON writes the fault as a line of a report has it: {"code", "pointer", "line", "column",
// "message": {"fr", "en"}}, without line and column where there is no text; "citations" and "more"
// follow where there are any.
func (f Fault) MarshalJSON() ([]byte, error) {
	return json.Marshal(faultJSON(f))
}

// UnmarshalJSON reads what [Fault.MarshalJSON] writes.
func (f *Fault) UnmarshalJSON(data []byte) error {
	var read Fault
	err := readObject(data, member{"code", true, &read.Code}, member{"pointer", true, &read.Pointer},
		member{"line", false, &read.Line}, member{"column", false, &read.Column}, member{"message", true, &read.Message},
		member{"citations", false, &elements[Citation]{&read.Citations}}, member{"more", false, &read.More})
	if err == nil {
		*f = read
	}
	return err
}

// MarshalJSON writes {"breaches": [...]}, each as [Breach.MarshalJSON] does.
func (u Unlawful) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string][]Breach{"breaches": append([]Breach{}, u.breaches...)})
}

// UnmarshalJSON reads what [Unlawful.MarshalJSON] writes.
func (u *Unlawful) UnmarshalJSON(data []byte) error {
	var read []Breach
	err := readObject(data, member{"breaches", true, &elements[Breach]{&read}})
	if err == nil {
		u.breaches = read
	}
	return err
}

// MarshalJSON writes {"errors": [...]}, each as [Fault.MarshalJSON] does.
func (m Malformed) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string][]Fault{"errors": append([]Fault{}, m.faults...)})
}

// UnmarshalJSON reads what [Malformed.MarshalJSON] writes.
func (m *Malformed) UnmarshalJSON(data []byte) error {
	var read []Fault
	err := readObject(data, member{"errors", true, &elements[Fault]{&read}})
	if err == nil {
		m.faults = read
	}
	return err
}

// UnmarshalJSON reads {"fr", "en"}: both, and nothing else.
func (t *Text) UnmarshalJSON(data []byte) error {
	var read Text
	err := readObject(data, member{"fr", true, &read.FR}, member{"en", true, &read.EN})
	if err == nil {
		*t = read
	}
	return err
}

// UnmarshalJSON reads {"article", "period", "act", "change"}, as a version is written.
func (v *Version) UnmarshalJSON(data []byte) error {
	var read Version
	err := readObject(data, member{"article", true, &read.Article}, member{"period", true, &read.Period},
		member{"act", true, &read.Act}, member{"change", true, &read.Change})
	if err == nil {
		*v = read
	}
	return err
}

// MarshalJSON writes {"from", "to"}, each where the period has it.
func (p Period) MarshalJSON() ([]byte, error) {
	var w struct {
		From *Day `json:"from,omitempty"`
		To   *Day `json:"to,omitempty"`
	}
	if !p.From.IsZero() {
		w.From = &p.From
	}
	if !p.To.IsZero() {
		w.To = &p.To
	}
	return json.Marshal(w)
}

// UnmarshalJSON reads what [Period.MarshalJSON] writes.
func (p *Period) UnmarshalJSON(data []byte) error {
	var read Period
	err := readObject(data, member{"from", false, &read.From}, member{"to", false, &read.To})
	if err == nil {
		*p = read
	}
	return err
}
