package clause

import "github.com/coglaw/coglaw/internal/form"

// An Endowment is what one section of a fund is given for its administration (dotation
// budgétaire de la section de gestion administrative): the texts of Cnieg, CRPRATP,
// CPRPSNCF and Enim have it fixed, L. 227-1 does not.
type Endowment struct {
	Title string `json:"title,omitempty"` // whose administration it pays, and how much, in words; required
}

// Check reports the faults of form: *law.Malformed.
func (e Endowment) Check() error {
	var c form.Checker
	c.Required("/title", "title", e.Title)
	return c.Err()
}
