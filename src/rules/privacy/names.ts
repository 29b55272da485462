import { textBehind } from "../../text/clause.js";

/** Family names (姓氏): the frequent single ones that a word seldom begins with, and the compound ones. */
const singleNames =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧殷施洪翟樊兰邢齐莫安倪严牛俞温芦季俄章鲁葛韦申尤毕聂焦向柳邬骆岳梅庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童甄项曲成游阳裴席卫查屈鲍位覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强丛车冉房边辜代占迟伍甯瞿闫阙晏桑蒲冼巫糜";
const compoundNames = ["欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "端木"];
const codesOf = (characters: Iterable<string>): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

// By codes: a string of one Chinese character is made anew each time it is asked for.
const single = codesOf(singleNames);
const compoundBeginnings = codesOf(compoundNames);

const frequentNames =
  "王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴钟汪姜范姚谭廖邹熊郝崔邱秦侯邵孟段汤尹黎武乔赖龚";

const frequent = codesOf(frequentNames);

/** Whether a character is a family name that is frequent and seldom begins a word. */
export const isFrequentFamilyName = (code: number): boolean => frequent.has(code);

/** The length of the family name that begins at `at`, 0 where there is none. */
export function familyNameAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (compoundBeginnings.has(code) && compoundNames.some((name) => text.startsWith(name, at))) return 2;
  return single.has(code) ? 1 : 0;
}

/** Whether a family name ends right before `end`, and where it begins. */
export function familyNameBefore(text: string, end: number): number | undefined {
  if (compoundBeginnings.has(text.charCodeAt(end - 2)) && compoundNames.some((name) => text.endsWith(name, end) && end >= 2))
    return end - 2;
  return single.has(text.charCodeAt(end - 1)) ? end - 1 : undefined;
}

/** Characters frequent in given names (常用名字用字). */
const givenCharacters =
  "金银铜铁水木火土山石川江河海洋湖波涛浪泉源清洁润泽沛沁溪云雨雪霜露雾风雷电虹霞晨晓曦晖辉光明亮星月阳日春夏秋冬东西南北中华国邦民族建军红卫兵平安康宁静和顺利永远长久福禄寿喜庆祥瑞吉贵富荣昌盛兴旺发财宝珍珠玉琼瑶琳琪瑾瑜璇莹珊瑚琴棋书画诗文章武艺德仁义礼智信忠孝廉勇刚强健壮伟大小志鹏飞翔龙虎豹凤凰鹤燕莺雁鸿鹰松柏竹梅兰菊莲荷桂桃李杏柳杨枫桐桔芳芬芝芹英花茂蓉蓝萍苹莉莎菁蕾薇蔷香馨艳丽美娟娜婷媛嫣妮娥姣娇姗婉秀慧敏惠巧玲珑彩素淑贤良善真诚纯白青绿紫丹朱赤俊杰豪雄才学思想念怀恩爱友谊欢乐欣悦怡畅快奇异超越进步前程启创立成功业勤俭根本树林森栋梁材柱基磊岩峰岭岗峻巍嵩峦宏宽广博深厚高翰墨轩昂宇宙乾坤天地正直公道理法政治全定保胜凯旋捷先锋旭昊昱晋晶景世代继续承传宗耀祖元首亨贞益增满仓囤粮丰登有余生来存锁栓狗牛羊马驹群众斌彬毅力坚恒固守望希冀盼新颖鑫淼焱垚琛钧铭钢锐钊铮镇锦绣绮罗绢纲纪维经纬缨绵少年幼老二三四五六七八九十百千万一双贝儿娃妹姐弟哥婆爷奶叶子孙女男君臣卿侯伯仲叔季映霄岚峥嵘蓓榕樱槐楠榆楚梓梦柔若如茹菲霏雯雅倩倪翠羽舒卷展衡权钰铃钟宾客舟帆航路途迪逸达通运连迎延庭廷辰震霆霖霁璐珏珂玥琦琬璋璞珮佩佳佑佐仪伦俪侠亚亭京冰凌凡刘加励劲勋化升卓印向周品唯圆城培堂境声复多太夫奎妍姝媚嫒嫦官宜实宣家密寒尚岳帅帼庚开弘彤彦彪影彭得循心忆息悟情惟意慈慎懿扬招振掌斯方昆昕昭显晔晟普晴暖曙曼朋朗朝枝柯格桓棠楷榜歌汉汝沐沙泓泰洪洲浦浩涵淳渊渝温游湘溢滨漫潇澜炎炜炳烁烈焕照熙爽牧特玄玖珉班琅瑛璟甜用留皓盈睿知硕社禹科秦稳穆竞端筠策简统绍绪缘耘聪肖育能自至舜节芸苑苒茜茵荃荔菡萌萱葆蒙蓬蔚薪藏衍裕观言语诺谦豫赐赞跃迅逊遥郁采里鉴闯闻阔隆集非韬韵音颂馥骁骏鸣麒麟麦黎齐";

const given = codesOf(givenCharacters);

/** Whether a character is frequent in given names. */
export const isGivenCharacter = (code: number): boolean => given.has(code);

/** Words that begin with a family name and are no name: 安全, 方便, 高度. */
const words = new Set(
  (
    "杨梅 杨树 柳树 黄牛 黄瓜 黄豆 梅子 桂花 石榴 谷子 牛奶 毛桃 桑叶 茶叶 白菜 白茶 花椒 高粱 柏树 " +
    "安全 安置 安居 安心 安装 安排 安保 安宁 安定 安康 安稳 安静 王法 张罗 张贴 黄金 黄土 黄河 黄昏 周年 " +
    "周末 周边 周围 周密 高度 高兴 高龄 高效 高中 高速 高空 高铁 高山 高尚 高温 高层 高明 高发 高额 高价 " +
    "高校 高质 高级 高考 林地 林业 林木 林权 林区 马上 马路 马匹 罗列 任务 任职 任何 任教 任意 任用 方便 " +
    "方面 方式 方案 方才 方法 方向 方言 方可 石材 石头 石料 金额 金融 金银 金秋 金花 陆续 陆地 白天 白银 " +
    "白条 康复 康养 康庄 毛发 毛竹 江河 江边 江水 史学 龙舟 龙头 万元 万一 万里 万余 雷雨 钱财 钱款 易地 " +
    "易燃 易发 常年 常用 常住 常态 常见 常常 常规 文明 文化 文书 文件 文艺 文体 施工 施政 施肥 洪水 洪涝 " +
    "严重 严格 严寒 严守 严厉 严禁 严肃 牛羊 温暖 温馨 温饱 季节 季度 章程 毕业 毕竟 向善 向上 向往 梅花 " +
    "管理 管护 管道 管控 左右 左邻 时间 时段 时代 时常 时期 时刻 时有 舒心 关心 关怀 关爱 关系 关注 关于 " +
    "关切 关键 关停 费用 费时 纪念 纪律 盛夏 盛赞 盛行 成年 成长 成功 成立 成群 成员 成为 成效 成果 成本 " +
    "阳光 阳台 卫生 卫健 单元 单独 单位 单方 单身 单亲 包容 包括 包含 包保 包案 强烈 强化 强制 强拆 强迫 " +
    "强调 宁静 宁愿 车辆 车位 车主 车间 房屋 房产 房东 房租 房前 边远 边境 边界 代理 代表 代办 代写 占用 " +
    "占地 占道 占有 解决 解答 解释 解除 解读 申请 申诉 申报 申领 申办 应急 应当 凌晨 许可 许多 顾虑 余额 " +
    "余人 尚未 何时 何种 曲线 位于 位置 游客 游泳 游行 殷切 司法 司机 查询 查处 查看 查找 甘蔗 段落 武术 " +
    "武装 史料 程序 程度 汤药 葛根 焦虑 焦点 聚居 聚集 项目 古树 平安 平等 平时 左侧 连续 连片 付款 尤其 " +
    "尤为 田地 田间 田土 唐突 韩国 郑重 谢意 贺信 党员 项下 丁字 冷静 童年 童谣 桑蚕 席位 辛苦 辛勤 莫名 " +
    "齐心 齐全 倪虹 祖辈 祝贺 祝福 谷物 艾滋 柏油 景区 景观 苗木 苗圃 苗族 黎族 回族 岳父 岳母 毛病 夏季 " +
    "夏天 秋季 秦腔 江苏 江西 江北 江南 河南 河北 陕西 山西 "
  ).split(" "),
);

/** Whether an ordinary word stands at `at`, and no name. */
export function isOrdinaryWord(text: string, at: number): boolean {
  return words.has(textBehind(text, at, 2));
}
