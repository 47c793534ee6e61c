// Command tracker is a small service that keeps conventions and their amendments (article
// L. 227-1 of the Code de la sécurité sociale) in a database that is a file. It shows how little a
// service has to write itself; README.md tells its routes. It may be killed at any time: what it
// has answered is kept, and nothing by halves.
package main

import (
	"flag"
	"log"
	"net/http"
	"time"

	"github.com/coglaw/coglaw/law"
)

func main() {
	addr := flag.String("addr", "localhost:8080", "where to listen")
	file := flag.String("db", "tracker.db", "the file of the database, made where there is none")
	flag.Parse()
	db, err := open(*file)
	if err != nil {
		log.Fatal(err)
	}
	today := func() law.Day { return law.DayOf(time.Now()) } // the one clock: the library reads none
	service := http.Server{Addr: *addr, Handler: routes(db, today), ReadTimeout: time.Minute, WriteTimeout: 2 * time.Minute}
	log.Printf("http://%s keeps %s", *addr, *file)
	log.Fatal(service.ListenAndServe())
}
