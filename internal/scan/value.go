package scan

import (
	"bytes"
	"encoding"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// Object reads an object whose keys are known, calling read with the number of
// each key in turn; read has to read the value. It returns where the object
// starts and the set of keys seen, bit i for keys[i]. Unknown keys and keys that
// come twice are faults. What is no object is a fault, and ok is false.
func (s *Scanner) Object(keys []string, read func(i int)) (start int, seen uint32, ok bool) {
	start = s.pos
	if !s.open('{', law.Text{FR: "un objet", EN: "an object"}, &start) {
		return start, 0, false
	}
	for first := true; s.nextMember(first); first = false {
		offset := s.pos
		key := s.str()
		i := 0
		for i < len(keys) && keys[i] != string(key) {
			i++
		}
		switch {
		case s.failed:
		case i == len(keys):
			s.push(string(key))
			s.Fault(offset, unknownKey(string(key), keys))
			s.skipMember()
		case seen>>i&1 == 1:
			s.push(keys[i])
			s.twice(offset, keys[i])
		default:
			seen |= 1 << i
			s.push(keys[i])
			if s.colon() {
				read(i)
			}
		}
		s.pop()
	}
	s.depth--
	return start, seen, !s.failed
}

func unknownKey(key string, keys []string) law.Text {
	for _, k := range keys {
		if strings.EqualFold(k, key) {
			return law.Textf("clé inconnue « %s » ; la casse compte : « %s »", "unknown key `%s`; case counts: `%s`", key, k)
		}
	}
	return law.Textf("clé inconnue « %s »", "unknown key `%s`", key)
}

// Years reads an object whose keys are years of four digits, each at most once,
// calling read with each.
func (s *Scanner) Years(read func(year int)) {
	var start int
	if !s.open('{', law.Text{FR: "un objet", EN: "an object"}, &start) {
		return
	}
	seen := make([]int, 0, 8)
	for first := true; s.nextMember(first); first = false {
		offset := s.pos
		key := s.str()
		if s.failed {
			break
		}
		year, ok := ParseYear(string(key))
		if ok {
			s.path = append(s.path, step{index: year})
		} else {
			s.push(string(key))
			s.Fault(offset, law.Textf("« %s » n’est pas une année à quatre chiffres", "`%s` is not a year of four digits", string(key)))
		}
		switch {
		case !ok:
			s.skipMember()
		case slices.Contains(seen, year):
			s.twice(offset, strconv.Itoa(year))
		case s.colon():
			read(year)
		}
		seen = append(seen, year)
		s.pop()
	}
	s.depth--
}

// twice records that a key comes again, and passes its value.
func (s *Scanner) twice(offset int, key string) {
	s.Fault(offset, law.Textf("la clé « %s » figure deux fois", "key `%s` comes twice", key))
	s.skipMember()
}

// Members reads an object whose keys are free, calling read with each.
func (s *Scanner) Members(read func(key string)) {
	var start int
	if !s.open('{', law.Text{FR: "un objet", EN: "an object"}, &start) {
		return
	}
	seen := map[string]bool{}
	for first := true; s.nextMember(first); first = false {
		offset := s.pos
		key := string(s.str())
		if s.failed {
			break
		}
		s.push(key)
		if seen[key] {
			s.twice(offset, key)
		} else if s.colon() {
			read(key)
		}
		seen[key] = true
		s.pop()
	}
	s.depth--
}

// Array reads an array, calling read with the index of each element; read has to
// read the element.
func (s *Scanner) Array(read func(i int)) {
	var start int
	if !s.open('[', law.Text{FR: "une liste", EN: "a list"}, &start) {
		return
	}
	s.path = append(s.path, step{})
	for i := 0; s.nextElement(i == 0); i++ {
		s.path[len(s.path)-1].index = i
		read(i)
	}
	s.pop()
	s.depth--
}

func (s *Scanner) open(bracket byte, what law.Text, start *int) bool {
	c := s.peek()
	*start = s.pos
	if c != bracket {
		s.wrongType(what)
		return false
	}
	if s.depth++; s.depth > MaxDepth {
		s.broken(law.Textf("imbrication de plus de %d niveaux", "nested over %d deep", MaxDepth))
		return false
	}
	s.pos++
	return true
}

func (s *Scanner) nextMember(first bool) bool {
	c := s.peek()
	if c == '}' {
		s.pos++
		return false
	}
	if !first {
		if c != ',' {
			s.broken(law.Text{FR: "une virgule ou une accolade fermante est attendue", EN: "a comma or a closing brace is expected"})
			return false
		}
		s.pos++
		c = s.peek()
	}
	if c != '"' {
		s.broken(law.Text{FR: "une clé entre guillemets est attendue", EN: "a key in double quotes is expected"})
	}
	return !s.failed
}

func (s *Scanner) nextElement(first bool) bool {
	c := s.peek()
	if c == ']' {
		s.pos++
		return false
	}
	if !first {
		if c != ',' {
			s.broken(law.Text{FR: "une virgule ou un crochet fermant est attendu", EN: "a comma or a closing bracket is expected"})
			return false
		}
		s.pos++
		if s.peek() == ']' {
			s.broken(law.Text{FR: "une valeur est attendue après la virgule", EN: "a value is expected after the comma"})
		}
	}
	return !s.failed
}

func (s *Scanner) colon() bool {
	if !s.take(':') {
		s.broken(law.Text{FR: "deux-points attendus", EN: "a colon is expected"})
	}
	return !s.failed
}

func (s *Scanner) push(key string) { s.path = append(s.path, step{key, -1}) }

func (s *Scanner) pop() {
	if !s.failed {
		s.path = s.path[:len(s.path)-1]
	}
}

func (s *Scanner) skipMember() {
	if s.colon() {
		s.skip()
	}
}

// wrongType records that the next value is not what is expected, and passes it.
func (s *Scanner) wrongType(expected law.Text) {
	c := s.peek()
	offset := s.pos
	if c == 0 {
		return
	}
	found := law.Text{FR: "un nombre", EN: "a number"}
	switch c {
	case '{':
		found = law.Text{FR: "un objet", EN: "an object"}
	case '[':
		found = law.Text{FR: "une liste", EN: "a list"}
	case '"':
		found = law.Text{FR: "un texte", EN: "a text"}
	case 't', 'f':
		found = law.Text{FR: "un booléen", EN: "a boolean"}
	case 'n':
		found = law.Text{FR: "null", EN: "null"}
	}
	if s.skip() {
		s.Fault(offset, law.Textf("%s au lieu de %s", "%s in place of %s", found, expected))
	}
}

// skip passes any value, and reports whether it was one.
func (s *Scanner) skip() bool {
	switch c := s.peek(); c {
	case 0:
	case '{':
		s.Members(func(string) { s.skip() })
	case '[':
		s.Array(func(int) { s.skip() })
	case '"':
		s.str()
	case 't':
		s.literal("true")
	case 'f':
		s.literal("false")
	case 'n':
		s.literal("null")
	default:
		s.number()
	}
	return !s.failed
}

func (s *Scanner) literal(word string) {
	for i := 0; i < len(word); i++ {
		if s.pos++; !s.more() && i+1 < len(word) || i+1 < len(word) && s.buf[s.pos] != word[i+1] {
			s.broken(law.Text{FR: "ce n’est pas du JSON", EN: "not JSON"})
			return
		}
	}
}

// Text reads a text that says something.
func (s *Scanner) Text() string {
	if s.peek() != '"' {
		s.wrongType(law.Text{FR: "un texte", EN: "a text"})
		return ""
	}
	offset := s.pos
	text := string(s.str())
	if !s.failed && form.IsBlank(text) {
		s.Fault(offset, form.Blank)
	}
	return text
}

// Bool reads true or false.
func (s *Scanner) Bool() bool {
	switch s.peek() {
	case 't':
		s.literal("true")
		return true
	case 'f':
		s.literal("false")
		return false
	}
	s.wrongType(law.Text{FR: "un booléen", EN: "a boolean"})
	return false
}

// Word reads a value of a closed list, one that its type reads from text.
func Word[T any, P interface {
	*T
	encoding.TextUnmarshaler
}](s *Scanner) (v T) {
	if s.peek() != '"' {
		s.wrongType(law.Text{FR: "un texte", EN: "a text"})
		return v
	}
	offset := s.pos
	s.refused(offset, P(&v).UnmarshalText(s.str()))
	return v
}

// Slug reads one of the given texts and returns its number, from 1; 0 for
// anything else, which is a fault.
func (s *Scanner) Slug(known ...string) int {
	if s.peek() != '"' {
		s.wrongType(law.Text{FR: "un texte", EN: "a text"})
		return 0
	}
	offset := s.pos
	slug := s.str()
	for i, k := range known {
		if k == string(slug) {
			return i + 1
		}
	}
	if !s.failed {
		s.Fault(offset, law.Textf("valeur inconnue « %s » ; attendu : %s", "unknown value `%s`; expected one of %s",
			string(slug), strings.Join(known, ", ")))
	}
	return 0
}

// refused records what a parser of texts or numbers has against the value at
// offset.
func (s *Scanner) refused(offset int, err error) {
	if m, ok := err.(*law.Malformed); ok && !s.failed {
		for f := range m.Faults() {
			s.Fault(offset, f.Message)
		}
	}
}

// Parsed reads a text that parse makes a value of.
func Parsed[T any](s *Scanner, parse func(string) (T, error)) T {
	var zero T
	if s.peek() != '"' {
		s.wrongType(law.Text{FR: "un texte", EN: "a text"})
		return zero
	}
	offset := s.pos
	v, err := parse(string(s.str()))
	s.refused(offset, err)
	return v
}

// Decimal reads a number.
func (s *Scanner) Decimal() objective.Decimal {
	if c := s.peek(); c != '-' && (c < '0' || c > '9') {
		s.wrongType(law.Text{FR: "un nombre", EN: "a number"})
		return objective.Decimal{}
	}
	offset := s.pos
	d, err := objective.ParseDecimal(string(s.number()))
	s.refused(offset, err)
	return d
}

// Year reads a year of four digits.
func (s *Scanner) Year() int {
	if c := s.peek(); c != '-' && (c < '0' || c > '9') {
		s.wrongType(law.Text{FR: "une année", EN: "a year"})
		return 0
	}
	offset := s.pos
	text := string(s.number())
	year, ok := ParseYear(text)
	if !ok && !s.failed {
		s.Fault(offset, law.Textf("« %s » n’est pas une année à quatre chiffres", "`%s` is not a year of four digits", text))
	}
	return year
}

// Count reads a whole number from 1.
func (s *Scanner) Count() int {
	if c := s.peek(); c != '-' && (c < '0' || c > '9') {
		s.wrongType(law.Text{FR: "un numéro", EN: "a number"})
		return 0
	}
	offset := s.pos
	text := s.number()
	n, err := strconv.Atoi(string(text))
	if (err != nil || n < 1 || n > 1e6 || text[0] == '0') && !s.failed {
		s.Fault(offset, law.Text{FR: "un entier à partir de 1 est attendu", EN: "a whole number from 1 is expected"})
		return 0
	}
	return n
}

// ParseYear reads a year of four digits.
func ParseYear(text string) (int, bool) {
	year, err := strconv.Atoi(text)
	return year, err == nil && len(text) == 4 && form.IsYear(year)
}

// number reads the characters of a number. That they make one is for the caller
// to check; what cannot even begin one breaks the JSON.
func (s *Scanner) number() []byte {
	start := s.pos
	for s.more() {
		c := s.buf[s.pos]
		if (c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E' {
			break
		}
		s.pos++
	}
	if text := s.buf[start:s.pos]; s.pos > start && (text[0] == '-' && len(text) > 1 || text[0] >= '0' && text[0] <= '9') {
		return text
	}
	s.pos = start
	s.broken(law.Text{FR: "ce n’est pas du JSON", EN: "not JSON"})
	return nil
}

// str reads a string and returns its text, good until the next one is read.
func (s *Scanner) str() []byte {
	offset := s.pos
	s.pos++
	ascii := true
	for {
		for s.pos < len(s.buf) {
			c := s.buf[s.pos]
			if c == '"' || c == '\\' || c < ' ' {
				break
			}
			ascii = ascii && c < utf8.RuneSelf
			s.pos++
		}
		if s.pos < len(s.buf) && s.buf[s.pos] == '"' {
			text := s.buf[offset+1 : s.pos]
			s.pos++
			if !ascii && !utf8.Valid(text) {
				s.Fault(offset, law.Text{FR: "ce n’est pas de l’UTF-8", EN: "not UTF-8"})
			}
			return text
		}
		if s.pos < len(s.buf) {
			return s.unescape(offset)
		}
		if !s.more() {
			s.broken(law.Text{FR: "le texte n’est pas fermé", EN: "the text is not closed"})
			return nil
		}
	}
}

// unescape reads on from the first character of a string that cannot be taken as
// it stands.
func (s *Scanner) unescape(offset int) []byte {
	text := append(s.text[:0], s.buf[offset+1:s.pos]...)
	for s.more() {
		c := s.buf[s.pos]
		switch {
		case c == '"':
			s.pos++
			s.text = text
			if !utf8.Valid(text) {
				s.Fault(offset, law.Text{FR: "ce n’est pas de l’UTF-8", EN: "not UTF-8"})
			}
			return text
		case c == '\n':
			s.broken(law.Text{FR: "le texte n’est pas fermé en fin de ligne", EN: "the text is not closed at the end of the line"})
			return nil
		case c < ' ':
			s.Fault(s.pos, law.Text{FR: "caractère de contrôle nu", EN: "bare control character"})
			s.pos++
		case c == '\\':
			s.pos++
			text = s.escape(text)
			if s.failed {
				return nil
			}
		default:
			text = append(text, c)
			s.pos++
		}
	}
	s.broken(law.Text{FR: "le texte n’est pas fermé", EN: "the text is not closed"})
	return nil
}

const escapes = `"\/bfnrt`

func (s *Scanner) escape(text []byte) []byte {
	if !s.more() {
		return text
	}
	c := s.buf[s.pos]
	if i := strings.IndexByte(escapes, c); i >= 0 {
		s.pos++
		return append(text, "\"\\/\b\f\n\r\t"[i])
	}
	at := s.pos - 1
	r, ok := s.unicode()
	if !ok {
		s.broken(law.Text{FR: "échappement inconnu", EN: "unknown escape"})
		return text
	}
	if utf16.IsSurrogate(r) {
		back := s.pos
		low := rune(-1)
		if s.pos++; s.more() && s.buf[s.pos-1] == '\\' {
			low, _ = s.unicode()
		}
		if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
			return utf8.AppendRune(text, pair)
		}
		s.pos = back
		s.Fault(at, law.Text{FR: "demi-codet isolé", EN: "lone surrogate"})
	}
	return utf8.AppendRune(text, r)
}

// unicode reads uXXXX.
func (s *Scanner) unicode() (rune, bool) {
	if !s.more() || s.buf[s.pos] != 'u' {
		return -1, false
	}
	var r rune
	for i := 0; i < 4; i++ {
		if s.pos++; !s.more() {
			return -1, false
		}
		d := bytes.IndexByte([]byte("0123456789abcdef"), s.buf[s.pos]|0x20)
		if c := s.buf[s.pos]; d < 0 || c < '0' {
			return -1, false
		}
		r = r<<4 | rune(d)
	}
	s.pos++
	return r, true
}
