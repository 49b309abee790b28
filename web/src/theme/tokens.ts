import type { ThemeConfig } from 'antd';

/** Party red: the primary action and the active menu item, nothing else. 6.7:1 on white. */
export const ACCENT = '#B8141E';

/** Gold: stars and awards only. */
export const AWARD = '#A8790F';

/** Slate: selected states, links and charts. 8.7:1 on white. */
export const SLATE = '#2F4B66';

/** The one set of design tokens; every component takes its colours, sizes and type from here. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: SLATE,
    colorInfo: SLATE,
    colorLink: '#1F5A92',
    colorLinkHover: '#17446E',
    colorLinkActive: '#17446E',
    colorError: '#B42318',
    colorWarning: '#8A5A00',
    colorSuccess: '#1A7048',
    colorPrimaryBg: '#EEF2F6',
    colorPrimaryBgHover: '#E1E8EF',
    colorPrimaryBorder: '#B9C9D8',
    colorInfoBg: '#EEF2F6',
    colorInfoBorder: '#B9C9D8',
    colorErrorBg: '#FDF1F0',
    colorErrorBorder: '#E3B2AD',
    colorWarningBg: '#FDF6E7',
    colorWarningBorder: '#E8D5A8',
    colorSuccessBg: '#EDF6F1',
    colorSuccessBorder: '#B5D6C5',
    controlItemBgActive: '#EEF2F6',
    controlItemBgActiveHover: '#E1E8EF',
    colorText: '#1F2328',
    colorTextSecondary: '#50575F',
    colorTextTertiary: '#646B73',
    colorTextDescription: '#5A6169',
    colorTextPlaceholder: '#6B727A',
    colorBorder: '#C9CED4',
    colorBorderSecondary: '#E4E7EA',
    colorBgLayout: '#F5F6F7',
    borderRadius: 6,
    fontSize: 14,
    controlHeight: 36,
    controlHeightLG: 42,
    fontFamily:
      '"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",system-ui,-apple-system,"Segoe UI",sans-serif',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Button: {
      colorPrimary: ACCENT,
      algorithm: true,
      primaryShadow: 'none',
      defaultShadow: 'none',
      dangerShadow: 'none',
      defaultHoverColor: SLATE,
      defaultHoverBorderColor: SLATE,
      defaultActiveColor: SLATE,
      defaultActiveBorderColor: SLATE,
    },
    Table: {
      cellPaddingBlock: 11,
      cellPaddingInline: 12,
      headerBg: '#F7F8F9',
      headerColor: '#3D444B',
    },
    Tabs: { horizontalItemPadding: '12px 0', horizontalItemGutter: 24 },
    Tag: { defaultBg: '#F0F2F4', defaultColor: '#3D444B' },
    Form: { verticalLabelPadding: '0 0 6px' },
  },
};
