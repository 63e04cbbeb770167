namespace GanAssets.Tests.Runtime;

public class GenerationErrorTests
{
    private SpriteGenerator _generator;
    private byte[] _rgba;

    [OneTimeSetUp]
    public void Load()
    {
        _generator = new TinyModel().Load();
        _rgba = new byte[_generator.BytesPerSprite];
    }

    [OneTimeTearDown]
    public void Dispose()
    {
        _generator.Dispose();
    }

    [Test]
    public void An_unknown_attribute_is_refused_with_the_names_there_are()
    {
        Assert.That(() => _generator.Generate(new SpriteRequest(1).With("boots", "red"), _rgba), Throws.TypeOf<SpriteRequestException>()
            .With.Message.EqualTo("The model tiny has no attribute 'boots'; it has hat, hair"));
    }

    [Test]
    public void An_unknown_value_is_refused_with_the_names_there_are()
    {
        Assert.That(() => _generator.Generate(new SpriteRequest(1).With("hair", "green"), _rgba), Throws.TypeOf<SpriteRequestException>()
            .With.Message.EqualTo("The attribute hair has no value 'green'; it has brown, red, hidden"));
    }

    [Test]
    public void Of_an_unknown_name_the_nearest_is_suggested()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => _generator.Generate(new SpriteRequest(1).With("Hair", "red"), _rgba), Throws.TypeOf<SpriteRequestException>()
                .With.Message.EqualTo("The model tiny has no attribute 'Hair' (did you mean 'hair'?); it has hat, hair"));
            Assert.That(() => _generator.Generate(new SpriteRequest(1).With("hair", "hiden"), _rgba), Throws.TypeOf<SpriteRequestException>()
                .With.Message.EqualTo("The attribute hair has no value 'hiden' (did you mean 'hidden'?); it has brown, red, hidden"));
            Assert.That(() => _generator.Generate(new SpriteRequest(1).With("hair", new string('x', 100_000)), _rgba),
                Throws.TypeOf<SpriteRequestException>().With.Message.Not.Contains("did you mean"));
        }
    }

    [Test]
    public void Attributes_by_index_that_the_model_does_not_have_are_refused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => _generator.Generate(new SpriteRequest(1).With(2, 0), _rgba), Throws.TypeOf<SpriteRequestException>()
                .With.Message.EqualTo("The model tiny has no attribute of index 2; it has 2: hat, hair"));
            Assert.That(() => _generator.Generate(new SpriteRequest(1).With(1, 3), _rgba), Throws.TypeOf<SpriteRequestException>()
                .With.Message.EqualTo("The index of attribute hair is 3; it must be from 0 to 2"));
            Assert.That(() => _generator.Generate(new SpriteRequest(1).With(0, 1).With("hat", "crown"), _rgba), Throws.TypeOf<SpriteRequestException>()
                .With.Message.EqualTo("The request sets the attribute hat to crown by name and to cap by index; set it once"));
        }
    }

    [Test]
    public void Long_names_of_a_model_and_of_a_request_are_cut()
    {
        var name = @"a\n" + new string('b', 100_000);
        var attributes = string.Join(',', Enumerable.Range(0, 30).Select(i => $$"""{"name":"{{i}}{{name}}","values":[{"name":"{{name}}"}]}"""));
        using var generator = new TinyModel { Card = new TinyCard { Attributes = $"[{attributes}]", CoOccurrence = "null" }, Attributes = 30 }.Load();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => generator.Generate(new SpriteRequest(1).With("c\nd" + name, "red"), _rgba), Throws.TypeOf<SpriteRequestException>()
                .With.Message.Contains("no attribute 'c da").And.Message.Contains("it has 0a bbb").And.Message.Length.LessThan(2000).And.Message.Not.Contains("\n"));
            Assert.That(() => generator.Generate(new SpriteRequest(1).With(30, 0), _rgba),
                Throws.TypeOf<SpriteRequestException>().With.Message.Length.LessThan(2000).And.Message.Not.Contains("\n"));
            Assert.That(() => generator.Generate(new SpriteRequest(1).With(0, 1), _rgba),
                Throws.TypeOf<SpriteRequestException>().With.Message.Length.LessThan(200).And.Message.Not.Contains("\n"));
        }
    }

    [Test]
    public void Spans_of_a_wrong_length_are_refused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => _generator.Generate(new SpriteRequest(1), new byte[63]), Throws.TypeOf<SpriteRequestException>()
                .With.Message.EqualTo("The span rgba has length 63; it must have at least 64"));
            Assert.That(() => _generator.GenerateBatch(new SpriteRequest[3], new byte[191]), Throws.TypeOf<SpriteRequestException>()
                .With.Message.Contains("at least 192"));
            Assert.That(() => _generator.Generate(new float[7], new int[2], _rgba), Throws.TypeOf<SpriteRequestException>()
                .With.Message.EqualTo("The span latent has length 7; it must have 8"));
            Assert.That(() => _generator.Resolve(new SpriteRequest(1), new float[8], new int[1]), Throws.TypeOf<SpriteRequestException>()
                .With.Message.EqualTo("The span attributes has length 1; it must have 2"));
        }
    }

    [Test]
    public void Of_a_list_the_message_names_the_request_that_is_wrong()
    {
        var requests = Enumerable.Range(0, 4).Select(seed => new SpriteRequest(seed)).ToArray();
        requests[2] = requests[2].With("hair", "green");
        var rgba = new byte[4 * _rgba.Length];
        const string Message = "Request 2: The attribute hair has no value 'green'; it has brown, red, hidden";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => _generator.GenerateBatch(requests, rgba), Throws.TypeOf<SpriteRequestException>().With.Message.EqualTo(Message));
            Assert.That(async () => await _generator.GenerateBatchAsync(requests, rgba), Throws.TypeOf<SpriteRequestException>().With.Message.EqualTo(Message));
            Assert.That(() => DistinctSprites.Generate(_generator, requests, rgba, 0), Throws.TypeOf<SpriteRequestException>().With.Message.EqualTo(Message));
            Assert.That(async () => await DistinctSprites.GenerateAsync(_generator, requests, rgba, 0),
                Throws.TypeOf<SpriteRequestException>().With.Message.EqualTo(Message));
        }
    }

    [TestCase(-1)]
    [TestCase(3)]
    public void An_index_without_a_value_is_refused(int index)
    {
        Assert.That(() => _generator.Generate(new float[8], [0, index], _rgba), Throws.TypeOf<SpriteRequestException>()
            .With.Message.EqualTo($"The index of attribute hair is {index}; it must be from 0 to 2"));
    }

    [Test]
    public void A_generator_goes_on_after_a_refused_request()
    {
        _generator.Generate(new SpriteRequest(1), _rgba);
        var expected = _rgba.ToArray();
        Assert.That(() => _generator.Generate(new SpriteRequest(1).With("hair", "green"), _rgba), Throws.TypeOf<SpriteRequestException>());
        _generator.Generate(new SpriteRequest(1), _rgba);
        Assert.That(_rgba, Is.EqualTo(expected));
    }

    [Test]
    public void A_disposed_generator_refuses_to_work()
    {
        var generator = new TinyModel().Load();
        generator.Generate(new SpriteRequest(1), _rgba);
        generator.Dispose();
        generator.Dispose();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => generator.Generate(new SpriteRequest(1), _rgba), Throws.TypeOf<GeneratorDisposedException>()
                .With.Message.Contains("load the model again"));
            Assert.That(async () => await generator.GenerateAsync(new SpriteRequest(1)), Throws.TypeOf<GeneratorDisposedException>());
            Assert.That(() => generator.Resolve(new SpriteRequest(1), new float[8], new int[2]), Throws.TypeOf<GeneratorDisposedException>());
            Assert.That(() => generator.FixAttributes(new SpriteRequest(1)), Throws.TypeOf<GeneratorDisposedException>());
            Assert.That(generator.Card.Name, Is.EqualTo("tiny"));
        }
    }

    [Test]
    public void A_disposed_generator_says_so_whatever_else_is_wrong()
    {
        var generator = new TinyModel().Load();
        generator.Dispose();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => generator.Generate(new SpriteRequest(1), []), Throws.TypeOf<GeneratorDisposedException>());
            Assert.That(() => generator.Generate([], [], []), Throws.TypeOf<GeneratorDisposedException>());
            Assert.That(() => generator.GenerateBatch(new SpriteRequest[2], []), Throws.TypeOf<GeneratorDisposedException>());
            Assert.That(() => generator.GenerateBatch([], []), Throws.TypeOf<GeneratorDisposedException>());
            Assert.That(() => generator.Resolve(new SpriteRequest(1), [], []), Throws.TypeOf<GeneratorDisposedException>());
            Assert.That(() => DistinctSprites.Generate(generator, [], []), Throws.TypeOf<GeneratorDisposedException>());
        }
    }

    [Test]
    public void A_generator_that_nobody_disposes_leaves_nothing_pinned()
    {
        static void Forget()
        {
            for (var i = 0; i < 20; i++)
            {
                var generator = new TinyModel().Load();
                generator.Generate(new SpriteRequest(1), new byte[generator.BytesPerSprite]);
            }
        }

        static long Pinned()
        {
            for (var round = 0; round < 3; round++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            return GC.GetGCMemoryInfo(GCKind.FullBlocking).PinnedObjectsCount;
        }

        Forget();
        var before = Pinned();
        Forget();
        Assert.That(Pinned(), Is.LessThan(before + 20));
    }

    [Test]
    public void Dispose_lets_the_sprites_in_the_making_be_finished()
    {
        _generator.Generate(new SpriteRequest(1), _rgba);
        for (var round = 0; round < 20; round++)
        {
            var generator = new TinyModel().Load();
            using var started = new CountdownEvent(4);
            var workers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            {
                var rgba = new byte[generator.BytesPerSprite];
                started.Signal();
                try
                {
                    while (true)
                    {
                        generator.Generate(new SpriteRequest(1), rgba);
                        Assert.That(rgba, Is.EqualTo(_rgba));
                    }
                }
                catch (GeneratorDisposedException)
                {
                    return true;
                }
            })).ToArray();
            started.Wait();
            generator.Dispose();
            Assert.That(Task.WhenAll(workers).Result, Is.All.True);
        }
    }

    [Test]
    public void A_graph_that_makes_another_size_than_it_declares_is_an_error_of_this_library()
    {
        using var generator = new TinyModel { LeavesSizeOpen = true, ActualHeight = 8 }.Load();
        Assert.That(() => generator.Generate(new SpriteRequest(1), _rgba), Throws.InstanceOf<GanAssetsException>()
            .With.Message.Contains("could not run the model").And.Message.Not.Contains("\n"));
    }
}
