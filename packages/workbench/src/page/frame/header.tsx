import { useEffect, useRef } from 'react';
import { isLanguage, LANGUAGES, type Language } from '../words/languages.ts';
import { useWords } from '../words/words.tsx';
import type { Address } from './address.ts';
import { Link } from './link.tsx';
import type { Theme } from './shell.tsx';
import { VIEWS } from './views.ts';

interface Props {
  readonly address: Address;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly title: string | undefined;
}

/** Name of the page, way to every view, language and colours. */
export function Header({ address, language, setLanguage, theme, setTheme, title }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  // Where the views do not fit beside each other, the one that is open is in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another link
  useEffect(() => {
    const row = list.current;
    const open = row?.querySelector('a[aria-current="page"]');
    if (!row || !open) return;
    // `scrollIntoView` would also make it the place where Tab begins.
    const [around, link] = [row.getBoundingClientRect(), open.getBoundingClientRect()];
    row.scrollLeft += (link.left + link.right - around.left - around.right) / 2;
  }, [address.view]);
  const views = VIEWS.filter(({ ofAgreement }) => !ofAgreement || address.agreement !== undefined);
  return (
    <header className="header">
      <div className="header-line">
        <Link address={address} to={{ view: 'read' }} className="brand">
          {t('app.title')}
        </Link>
        {title !== undefined && (
          <Link address={address} to={{ view: 'agreement' }} className="header-agreement">
            <bdi>{title}</bdi>
          </Link>
        )}
        <div className="header-settings">
          <label>
            <span className="visually-hidden">{t('app.language')}</span>
            <select value={language} onChange={({ target }) => isLanguage(target.value) && setLanguage(target.value)}>
              {Object.entries(LANGUAGES).map(([code, name]) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="visually-hidden">{t('app.theme')}</span>
            <select
              value={theme}
              onChange={({ target }) =>
                setTheme(target.value === 'light' || target.value === 'dark' ? target.value : 'auto')
              }
            >
              <option value="auto">{t('app.theme.auto')}</option>
              <option value="light">{t('app.theme.light')}</option>
              <option value="dark">{t('app.theme.dark')}</option>
            </select>
          </label>
        </div>
      </div>
      <nav aria-label={t('app.views')}>
        <ul className="views" ref={list}>
          {views.map(({ id }) => (
            <li key={id}>
              <Link address={address} to={{ view: id }} current={id === address.view}>
                {t(`view.${id}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
