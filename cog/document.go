package cog

// A Document is one convention as a document holds it: the text that was
// concluded, as a [Draft].
//
// The zero Document says nothing.
type Document struct {
	Draft
}

// MarshalJSON writes the document; see [Draft.MarshalJSON].
func (d Document) MarshalJSON() ([]byte, error) { return d.Draft.MarshalJSON() }

// UnmarshalJSON reads a document, as [Decode] does.
func (d *Document) UnmarshalJSON(document []byte) error {
	v, err := Decode(document)
	if err == nil {
		*d = v
	}
	return err
}
