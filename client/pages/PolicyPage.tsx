/** `/policy`: who is named in the record and why, how to ask for a correction, and what happens then. The text stands here and nowhere else. */
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useCorpus } from '../api/corpus.ts';
import { useTop } from './useTop.ts';

function Whom({ contact }: { contact: string | null | undefined }) {
  if (!contact) return 'Write to whoever publishes this record, or open an issue in the project it comes from';
  return (
    <>
      Write to <a href={contact}>{contact.replace(/^(mailto:|https:\/\/)/, '')}</a>
    </>
  );
}

export function PolicyPage() {
  useTop('policy');
  useEffect(() => {
    document.title = 'Who is named, and corrections · Whose Watch';
  }, []);
  return (
    <div className="page">
      <h1>Who is named here, and how to have a mistake put right</h1>

      <section className="policy-part">
        <h2>What this record says</h2>
        <p>
          It says what published <Link to="/sources">sources</Link> say, not what is true. Each claim stands on the
          source’s own words, quoted, with who said them and when. What somebody denies is shown as contested, beside
          the denial. What was only expected or considered is not told as having happened. Where the sources stop, the
          record says so.
        </p>
      </section>

      <section className="policy-part">
        <h2>Who is named, and why</h2>
        <p>
          People are named for what they did, said or answered for in a public post or office, as far as the sources
          name them. It must be possible to ask who was responsible, and to whom they answered.
        </p>
        <p>
          Others are named only where a published source names them as part of what was being answered for: somebody
          whose case was inquired into, or who was convicted in it. No more is kept of them than that.
        </p>
        <p>
          The record holds no addresses, no contact details, and nothing of anybody’s health, family or private life for
          its own sake. It holds no description of a person: only claims. It is made by hand, by people who read the
          sources; nothing is gathered about anybody from elsewhere, and nobody is scored.
        </p>
      </section>

      <section className="policy-part">
        <h2>How to ask for a correction</h2>
        <p>
          Anybody may ask, named here or not. <Whom contact={useCorpus()?.graph.contact} />, and give:
        </p>
        <ul>
          <li>the address of the claim, which its “Copy citation” gives you; or of the person or body;</li>
          <li>what is wrong: the words, who said them, a date, a name, or that two people are taken for one;</li>
          <li>what the source really says, or the source that says otherwise.</li>
        </ul>
        <p>
          You need not argue about the events themselves. If a claim about you was denied, or was put right by its
          publisher, say where that was published: it belongs here too. If the mistake is in the article, ask its
          publisher as well; when the article changes, so does what stands here.
        </p>
      </section>

      <section className="policy-part">
        <h2>What happens then</h2>
        <p>The claim is held against its source by a person, and one of these is done and told to you:</p>
        <ul>
          <li>
            <strong>Misread here</strong>: it is put right, or taken out. What may be misread about a living person is
            taken out until that is settled.
          </li>
          <li>
            <strong>Taken back by its source or speaker</strong>: the words stay on show, marked as withdrawn, with the
            date and the reason. They no longer count, and nothing is drawn from them.
          </li>
          <li>
            <strong>Denied in public</strong>: the denial is added, and the claim is shown as contested.
          </li>
          <li>
            <strong>Rightly read, and not taken back</strong>: it stays, and you are told why.
          </li>
        </ul>
        <p>
          Every change is kept with its reason in the history of the record’s files, and gives the record a new number,
          which stands at the foot of each page. What changed between two numbers can be told in words.
        </p>
      </section>
    </div>
  );
}
