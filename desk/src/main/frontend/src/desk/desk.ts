// What every page of the desk does in the browser.
import { copying } from './copying';
import { frames } from './frames';
import { keys } from './keys';
import { live } from './live';
import { menus } from './menus';
import { presence } from './presence';
import { requests } from './requests';
import { themes } from './themes';
import { times } from './times';
import { toasts } from './toasts';
import { writing } from './writing';
import { zones } from './zones';

toasts();
requests();
themes();
menus();
keys();
times();
frames();
zones();
writing();
live();
presence();
copying();
