using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Architecture;

/// <summary>What the container files promise, as far as their text says it.</summary>
public sealed class ContainerTests
{
    private static readonly string Image = File.ReadAllText(Path.Combine(Repository.Root, "Dockerfile"));
    private static readonly string Compose = File.ReadAllText(Path.Combine(Repository.Root, "docker-compose.yml"));

    [Fact]
    public void The_image_is_built_with_everything_that_a_build_reads_from_the_root() => Assert.All(
        Directory.EnumerateFiles(Repository.Root, "Directory.*").Append("global.json").Append(".editorconfig").Select(Path.GetFileName),
        file => Assert.Contains($" {file} ", Image, StringComparison.Ordinal));

    [Fact]
    public void The_app_runs_as_a_plain_user_who_can_write_to_its_volume_and_to_memory_alone()
    {
        Assert.Contains("\nUSER app\n", Image, StringComparison.Ordinal);
        foreach (var line in (string[])["user: app", "read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", "- networks:/data", "- /tmp:size="])
            Assert.Contains(line, Compose, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_services_tell_whether_they_are_well_and_the_store_keeps_its_data_in_a_volume()
    {
        Assert.Equal(2, Compose.Split("healthcheck:").Length - 1);
        Assert.Contains("condition: service_healthy", Compose, StringComparison.Ordinal);
        Assert.Contains("- store:/var/lib/postgresql/data", Compose, StringComparison.Ordinal);
    }
}
