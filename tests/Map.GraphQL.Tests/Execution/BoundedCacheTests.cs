using Map.GraphQL.Execution;

namespace Map.GraphQL.Tests.Execution;

public sealed class BoundedCacheTests
{
    private readonly BoundedCache<string, int> _cache = new(100, (key, _) => key.Length);

    [Fact]
    public void What_was_asked_for_outlives_what_was_not()
    {
        _cache.Add("used", 0);
        for (var i = 0; i < 100; i++)
        {
            Assert.True(_cache.TryGet("used", out _));
            _cache.Add($"other{i}", i);
        }

        Assert.False(_cache.TryGet("other0", out _));
        Assert.True(_cache.TryGet("other99", out _));
    }

    [Fact]
    public void The_total_weight_stays_within_the_capacity()
    {
        for (var i = 0; i < 1000; i++)
            _cache.Add($"k{i:0000000}", i);
        Assert.Equal(100 / 8, _cache.Count);
    }

    [Fact]
    public void What_weighs_too_much_is_not_kept()
    {
        Assert.Equal(7, _cache.Add(new string('x', 11), 7));
        Assert.Equal(0, _cache.Count);
    }

    [Fact]
    public void The_first_value_of_a_key_stays()
    {
        Assert.Equal(1, _cache.Add("a", 1));
        Assert.Equal(1, _cache.Add("a", 2));
    }
}
