namespace Map.SampleCity.Layout;

/// <summary>Which block is what: the planned ones by name, the rest by where they lie.</summary>
internal static class Zoning
{
    private static readonly Block[] Planned =
    [
        new(8, 2, 10, 3, BlockKind.Lake, "南湖公园"),
        new(14, 7, 15, 8, BlockKind.Park, "人民公园"),
        new(3, 12, 3, 12, BlockKind.Park, "银杏园"),
        new(8, 8, 8, 8, BlockKind.Market, "南门农贸市场"),
        new(11, 9, 11, 9, BlockKind.Mall, "百汇广场"), new(12, 9, 12, 9, BlockKind.Mall, "星悦天地"),
        new(11, 10, 12, 10, BlockKind.Mall, "万和中心"), new(10, 9, 10, 9, BlockKind.Office, "金融大厦"),
        new(10, 10, 10, 10, BlockKind.Office, "创业大厦"), new(13, 9, 13, 9, BlockKind.Office, "电商大厦"),
        new(13, 10, 13, 10, BlockKind.Civic, "区政务服务中心"), new(9, 12, 9, 12, BlockKind.Hospital, "区人民医院"),
        new(10, 14, 12, 14, BlockKind.Square, "站前广场"), new(15, 12, 16, 13, BlockKind.Campus, "示例职业技术学院"),
        new(4, 10, 4, 10, BlockKind.School, "第一中学"), new(9, 8, 9, 8, BlockKind.School, "滨河小学"), new(6, 12, 6, 12, BlockKind.School, "银杏小学"),
        new(13, 12, 13, 12, BlockKind.School, "第二中学"), new(12, 4, 12, 4, BlockKind.School, "南湖小学"), new(17, 10, 17, 10, BlockKind.School, "东环小学"),
    ];

    private static readonly string[] CompoundNames =
    [
        "锦绣花园", "阳光家园", "翠湖雅苑", "河畔人家", "金桂苑", "银杏里", "书香名邸", "和谐家园", "幸福里", "明珠花园", "海棠苑", "玉兰苑",
        "梧桐里", "东方新城", "朝阳小区", "青年公寓", "友谊新村", "建设新村", "光明小区", "育才小区", "丰收花园", "迎宾花园", "中山苑", "解放小区",
        "兰亭雅居", "竹苑小区", "荷花园", "桃源里", "枫林苑", "石榴园", "杏花村", "学府花园", "北苑小区", "站前公寓", "铁路新村", "机车家属院",
        "纺织家属院", "南湖花园", "湖景湾", "柳岸春晓", "南苑小区", "新城国际", "江南里", "悦府", "云锦苑", "天成花园", "安居苑", "康乐家园",
        "滨江壹号院", "观澜庭", "祥和小区", "福满苑", "瑞景园", "文华苑", "星河湾小区", "丽景苑", "常青藤花园", "百合苑", "向阳院", "水木年华园",
        "半山庭院", "佳和苑", "锦绣江山", "紫荆园", "丹桂苑", "景秀苑", "怡景园", "德馨苑", "馨怡园", "福泽苑", "安泰花园", "龙泉小区", "润泽园", "盛世花园",
        "宁静苑", "永乐小区", "华庭", "御景园", "梅园小区", "菊香苑", "清风里", "听雨轩", "长虹小区", "新兴小区", "秋水苑", "春晖园", "朗诗苑", "月亮湾",
        "康桥花园", "福临门小区", "和顺园", "顺意苑", "金色家园", "绿地花园", "蓝天公寓", "香樟苑", "鹭港花园", "嘉禾苑", "尚书房", "博雅园", "静安里",
    ];

    private static readonly string[] VillageNames = ["柳林村", "小王庄", "张家营", "前李村", "后李村", "河湾村", "双桥村", "大杨庄", "石桥村", "陈家圩", "东岗村", "西岗村"];

    private static readonly string[] FactoryNames =
    [
        "示例纺织厂", "示例食品厂", "示例机械厂", "示例汽配产业园", "示例电子产业园", "示例家具厂", "示例包装厂", "示例建材厂", "示例光伏产业园", "示例服装厂",
        "示例印刷厂", "示例饮料厂", "示例五金厂", "示例新材料产业园", "示例电商产业园", "示例冷链产业园", "示例制药厂", "示例玻璃厂", "示例模具厂", "示例铸造厂",
    ];

    public static List<Block> Build(Random random)
    {
        var blocks = new List<Block>(Planned);
        var names = new Dictionary<BlockKind, Queue<string>>
        {
            [BlockKind.Compound] = new(CompoundNames),
            [BlockKind.Village] = new(VillageNames),
            [BlockKind.Industry] = new(FactoryNames),
        };
        for (var row = 0; row < Plan.Rows; row++)
            for (var column = 0; column < Plan.Columns; column++)
            {
                if (Plan.IsWaterOrRail(row) || blocks.Exists(b => b.Contains(column, row))) continue;
                blocks.Add(Create(column, row, random, names));
            }
        return blocks;
    }

    private static Block Create(int column, int row, Random random, Dictionary<BlockKind, Queue<string>> names)
    {
        var kind = KindAt(column, row, random);
        // Factories are wide: two cells where no main street is between them.
        var east = kind == BlockKind.Industry && column % 2 == 1 && !Plan.Vertical[column + 1].IsArterial && column < 16 ? column + 1 : column;
        var nameKind = kind == BlockKind.Tower ? BlockKind.Compound : kind;
        return new Block(column, row, east, row, kind, names.TryGetValue(nameKind, out var queue) && queue.TryDequeue(out var name) ? name : "");
    }

    private static BlockKind KindAt(int column, int row, Random random)
    {
        var chance = random.NextDouble();
        if (column is >= 5 and <= 7 && row is >= 7 and <= 9) return BlockKind.OldTown;
        if (row >= 17) return North(column, row, chance);
        if (row <= 1) return column is >= 6 and <= 13 && row == 1 && chance < 0.35 ? BlockKind.Compound : chance < 0.2 ? BlockKind.Village : BlockKind.Farmland;
        if (column is 0 or 19) return chance < 0.12 ? BlockKind.Village : BlockKind.Farmland;
        if (column is 1 or 18) return chance < 0.35 ? BlockKind.Village : chance < 0.5 && row is >= 7 and <= 12 ? BlockKind.Compound : BlockKind.Farmland;
        if (row <= 4 && column is <= 3 or >= 16) return chance < 0.3 ? BlockKind.Village : chance < 0.55 ? BlockKind.Compound : BlockKind.Farmland;
        if (row == 14 && column is <= 6 or >= 15) return chance < 0.4 ? BlockKind.Industry : BlockKind.Compound;
        return chance < 0.05 ? BlockKind.Office : chance < 0.33 ? BlockKind.Tower : chance < 0.36 ? BlockKind.Empty : BlockKind.Compound;
    }

    private static BlockKind North(int column, int row, double chance)
    {
        if (row == 20) return chance < 0.15 ? BlockKind.Village : column is >= 12 and <= 16 ? BlockKind.Logistics : BlockKind.Farmland;
        if (column is <= 2 or >= 17) return chance < 0.2 ? BlockKind.Village : BlockKind.Farmland;
        if (row == 17 && column is >= 7 and <= 11) return BlockKind.Compound;
        if (row == 19 && column >= 12) return BlockKind.Logistics;
        return chance < 0.08 ? BlockKind.Empty : BlockKind.Industry;
    }
}
