import multiprocessing as mp
import traceback


def safe_parse(line, q):
    try:
        name, value = line.split("=")
        q.put((line, float(value), None))
    except ValueError:
        q.put((line, None, traceback.format_exc(limit=1).splitlines()[-1]))


def main():
    lines = ["a=1.5", "b=2", "c=three", "d=4e2"]
    q = mp.Queue()
    ps = []
    for line in lines:
        ps.append(mp.Process(target=safe_parse, args=(line, q)))
    for p in ps:
        p.start()
    total = 0
    for _ in ps:
        line, value, error = q.get()
        if error:
            print("bad line", repr(line), "-", error)
        else:
            total += value
    for p in ps:
        p.join()
    print("total", total)


if __name__ == "__main__":
    main()
