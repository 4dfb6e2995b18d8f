import multiprocessing as mp


def send(line, text):
    line.send(text.title())


def ask(ctx, texts):
    lines, ps = [], []
    for text in texts:
        here, there = ctx.Pipe(False)
        ps.append(ctx.Process(target=send, args=(there, text)))
        lines.append(here)
    for p in ps:
        p.start()
    answers = [line.recv() for line in lines]
    for p in ps:
        p.join()
    return answers


if __name__ == "__main__":
    print(ask(mp.get_context("spawn"), ["the old man", "and the sea"]))
