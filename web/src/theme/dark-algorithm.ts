import { theme } from 'antd';

/** How the component library works out a dark theme; a piece of its own, loaded when one is shown. */
export const darkAlgorithm = theme.darkAlgorithm;
