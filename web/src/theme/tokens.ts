import type { ThemeConfig } from 'antd';
import type { Look } from './look.js';
import { LIGHT, type DarkTheme, type Palette } from './palette.js';

const TYPE_SCALE = { normal: 1, large: 1.25 };
const CONTROL_HEIGHT = { comfortable: 36, compact: 30 };
const CELL_PADDING = { comfortable: 11, compact: 4 };

/**
 * The one set of design tokens; every component takes its colours, sizes and type from here.
 * @param dark null for the light theme
 */
export function themeFor(
  look: Pick<Look, 'density' | 'typeSize'>,
  dark: DarkTheme | null,
): ThemeConfig {
  const scale = TYPE_SCALE[look.typeSize];
  const control = CONTROL_HEIGHT[look.density] * scale;
  const padding = CELL_PADDING[look.density];
  const colours = dark?.colours ?? LIGHT;
  return {
    ...(dark ? { algorithm: dark.algorithm } : {}),
    token: {
      ...colourTokens(colours),
      borderRadius: 6,
      fontSize: Math.round(14 * scale),
      controlHeight: Math.round(control),
      controlHeightLG: Math.round(control + 6 * scale),
      controlHeightSM: Math.round(24 * scale),
      fontFamily:
        '"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",system-ui,-apple-system,"Segoe UI",sans-serif',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Button: {
        colorPrimary: colours.accent,
        colorLink: colours.link,
        colorLinkHover: colours.linkHover,
        colorLinkActive: colours.linkHover,
        algorithm: true,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        defaultBg: colours.panel,
        defaultHoverBg: colours.panel,
        defaultActiveBg: colours.panel,
        defaultColor: colours.text,
        defaultBorderColor: colours.lineStrong,
        defaultHoverColor: colours.slate,
        defaultHoverBorderColor: colours.slate,
        defaultActiveColor: colours.slate,
        defaultActiveBorderColor: colours.slate,
      },
      Table: {
        cellPaddingBlock: padding,
        cellPaddingBlockMD: padding,
        cellPaddingInline: 12,
        cellPaddingInlineMD: look.density === 'compact' ? 8 : 12,
        headerBg: dark ? colours.raised : '#f7f8f9',
        headerColor: colours.text2,
      },
      Tabs: {
        horizontalItemPadding: '12px 0',
        horizontalItemGutter: 24,
        itemSelectedColor: colours.link,
        itemActiveColor: colours.linkHover,
        itemHoverColor: colours.linkHover,
      },
      Tag: { defaultBg: colours.sunken, defaultColor: colours.text2 },
      Form: { verticalLabelPadding: '0 0 6px' },
    },
  };
}

function colourTokens(colours: Palette): ThemeConfig['token'] {
  return {
    colorPrimary: colours.slate,
    colorInfo: colours.slate,
    colorLink: colours.link,
    colorLinkHover: colours.linkHover,
    colorLinkActive: colours.linkHover,
    colorError: colours.error,
    colorWarning: colours.warning,
    colorSuccess: colours.success,
    colorPrimaryBg: colours.slateSoft,
    colorPrimaryBgHover: colours.slateSofter,
    colorPrimaryBorder: colours.slateLine,
    colorInfoBg: colours.slateSoft,
    colorInfoBorder: colours.slateLine,
    colorErrorBg: colours.errorSoft,
    colorErrorBorder: colours.errorLine,
    colorWarningBg: colours.warningSoft,
    colorWarningBorder: colours.warningLine,
    colorSuccessBg: colours.successSoft,
    colorSuccessBorder: colours.successLine,
    controlItemBgActive: colours.slateSoft,
    controlItemBgActiveHover: colours.slateSofter,
    colorText: colours.text,
    colorTextSecondary: colours.text2,
    colorTextTertiary: colours.text3,
    colorTextDescription: colours.text3,
    colorTextPlaceholder: colours.text3,
    colorBorder: colours.lineStrong,
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.page,
    colorBgContainer: colours.panel,
    colorBgElevated: colours.raised,
  };
}
