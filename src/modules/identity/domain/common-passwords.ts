/** Passwords and stems that guessing starts with, in lower case. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `123456 123456789 12345678 password qwerty 111111 abc123 password1 iloveyou 1q2w3e4r 000000 qwerty123
  zaq12wsx dragon sunshine princess letmein 654321 monkey 1qaz2wsx 123321 qwertyuiop superman asdfghjkl
  admin administrator welcome login master hello freedom whatever qazwsx trustno football baseball
  woaini woaini1314 woaini520 5201314 1314520 a123456 a123456789 aa123456 a12345678 123456a 123456abc
  q123456 w123456 zxcvbnm asdfgh qweasd qweasdzxc zxc123 asd123 qwe123 1qazxsw2 88888888 66666666
  11111111 00000000 12341234 112233 123123 123123123 147258369 987654321 7758521 3344520 wang wangyut
  zhang liu chen yang huang zhao zhou caonima taobao tencent alibaba china beijing shanghai jinan shandong
  wutong dangjian dangzhibu yuanqu test guest user root system manager office passw0rd p@ssw0rd p@ssword
  pa55word pass word changeme default secret abcdefg abcdef abcd abc qwer asdf zxcv qaz wsx edc hunter
  shadow michael jennifer jordan michelle daniel thomas charlie andrew jessica love lovely angel flower
  computer internet samsung iphone android huawei xiaomi lenovo windows microsoft google google1 facebook
  summer winter spring autumn monday january soccer hockey killer ninja pokemon starwars batman spiderman
  mustang ferrari mercedes corvette access matrix secret1 security server database oracle mysql postgres`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
