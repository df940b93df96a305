package lang

import "testing"

func TestKazakhAlphabet(t *testing.T) {
	for s, want := range map[string]string{
		"Balalar qardan ülken qamal tūrğyzdy, al üyde äjesi bauyrsaq pısırdı.": "2021",
		"Kórshi keshe satyny surap alyp edi, áli qaıtarǵan joq.":               "2018",
		"Da'riger ko'birek seruendeyge ken'es berdi, su'ttin' da'mi jaqsy.":    "2017",
		"The children built a castle.":                                         "",
		"Балалар қардан қамал тұрғызды.":                                       "",
		"": "",
	} {
		if got := KazakhAlphabet(s); got != want {
			t.Errorf("KazakhAlphabet(%q) = %q; want %q", s, got, want)
		}
	}
}
