/** Family names (姓氏): the frequent single ones that a word seldom begins with, and the compound ones. */
const single =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧殷施洪翟樊兰邢齐莫安倪严牛俞温芦季俄章鲁葛韦申尤毕聂焦向柳邬骆岳梅庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童甄项曲成游阳裴席卫查屈鲍位覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强丛车冉房边辜代占迟伍甯瞿闫阙晏桑蒲冼巫糜";
const compound = ["欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "端木"];

/** The length of the family name that begins at `at`, 0 where there is none. */
export function familyNameAt(text: string, at: number): number {
  if (compound.some((name) => text.startsWith(name, at))) return 2;
  const character = text.charAt(at);
  return character !== "" && single.includes(character) ? 1 : 0;
}

/** Whether a family name ends right before `end`, and where it begins. */
export function familyNameBefore(text: string, end: number): number | undefined {
  if (compound.some((name) => text.endsWith(name, end) && end >= 2)) return end - 2;
  return end > 0 && single.includes(text.charAt(end - 1)) ? end - 1 : undefined;
}

/** Characters frequent in given names (常用名字用字). */
const given =
  "金银铜铁水木火土山石川江河海洋湖波涛浪泉源清洁润泽沛沁溪云雨雪霜露雾风雷电虹霞晨晓曦晖辉光明亮星月阳日春夏秋冬东西南北中华国邦民族建军红卫兵平安康宁静和顺利永远长久福禄寿喜庆祥瑞吉贵富荣昌盛兴旺发财宝珍珠玉琼瑶琳琪瑾瑜璇莹珊瑚琴棋书画诗文章武艺德仁义礼智信忠孝廉勇刚强健壮伟大小志鹏飞翔龙虎豹凤凰鹤燕莺雁鸿鹰松柏竹梅兰菊莲荷桂桃李杏柳杨枫桐桔芳芬芝芹英花茂蓉蓝萍苹莉莎菁蕾薇蔷香馨艳丽美娟娜婷媛嫣妮娥姣娇姗婉秀慧敏惠巧玲珑彩素淑贤良善真诚纯白青绿紫丹朱赤俊杰豪雄才学思想念怀恩爱友谊欢乐欣悦怡畅快奇异超越进步前程启创立成功业勤俭根本树林森栋梁材柱基磊岩峰岭岗峻巍嵩峦宏宽广博深厚高翰墨轩昂宇宙乾坤天地正直公道理法政治全定保胜凯旋捷先锋旭昊昱晋晶景世代继续承传宗耀祖元首亨贞益增满仓囤粮丰登有余生来存锁栓狗牛羊马驹群众斌彬毅力坚恒固守望希冀盼新颖鑫淼焱垚琛钧铭钢锐钊铮镇锦绣绮罗绢纲纪维经纬缨绵少年幼老二三四五六七八九十百千万一双贝儿娃妹姐弟哥婆爷奶叶子孙女男君臣卿侯伯仲叔季映霄岚峥嵘蓓榕樱槐楠榆楚梓梦柔若如茹菲霏雯雅倩倪翠羽舒卷展衡权钰铃钟宾客舟帆航路途迪逸达通运连迎延庭廷辰震霆霖霁璐珏珂玥琦琬璋璞珮佩佳佑佐仪伦俪侠亚亭京冰凌凡刘加励劲勋化升卓印向周品唯圆城培堂境声复多太夫奎妍姝媚嫒嫦官宜实宣家密寒尚岳帅帼庚开弘彤彦彪影彭得循心忆息悟情惟意慈慎懿扬招振掌斯方昆昕昭显晔晟普晴暖曙曼朋朗朝枝柯格桓棠楷榜歌汉汝沐沙泓泰洪洲浦浩涵淳渊渝温游湘溢滨漫潇澜炎炜炳烁烈焕照熙爽牧特玄玖珉班琅瑛璟甜用留皓盈睿知硕社禹科秦稳穆竞端筠策简统绍绪缘耘聪肖育能自至舜节芸苑苒茜茵荃荔菡萌萱葆蒙蓬蔚薪藏衍裕观言语诺谦豫赐赞跃迅逊遥郁采里鉴闯闻阔隆集非韬韵音颂馥骁骏鸣麒麟麦黎齐";

/** Whether a character is frequent in given names. */
export const isGivenCharacter = (character: string): boolean => character !== "" && given.includes(character);

/** Words that begin with a family name and are none: 安全, 方便, 高度. */
const words =
  /^(?:安全|安置|安居|安心|安装|安排|安保|方便|方面|方式|方案|高度|高兴|高龄|高效|高中|高速|高空|成长|成员|成立|成年|成功|平安|文化|文明|文书|文件|文艺|关系|关心|关注|关于|关爱|关切|金额|金融|任务|任职|任何|任教|温暖|温馨|项目|严重|严格|常住|常年|常态|常见|万元|石材|白天|白纸|江河|江边|林地|林木|林业|田地|田间|房屋|房产|房东|车辆|车位|车主|车间|单位|单独|管理|管护|马上|马路|龙头|包括|包容|包含|包保|左右|卫生|连续|连片|解决|解答|解释|解除|申请|申诉|申报|申领|应急|应当|强烈|强化|强制|易地|易燃|凌晨|谷物|许可|许多|顾虑|余额|尚未|阳光|向上|向善|向阳|时间|时段|代表|代理|代办|占地|占道|项|边界|余人|余户|何时|何种|曲线|位于|位置|游客|游泳|游行|殷切|司法|司机|查询|查处|甘蔗|石头房|宁静|盛赞|强拆|陆续|毕竟|毕业|左邻|向往|金秋|温饱|段落|武术|史料|章程|程序|程度|钱款|汤药|葛根|牛羊|季度|季节|焦虑|焦点|聚居)/;

/** Whether the words at `at` are an ordinary word and no name. */
export function isOrdinaryWord(text: string, at: number): boolean {
  return words.test(text.slice(at, at + 3));
}
