from multiprocessing import Process


def divide(a, b):
    print(a / b)


if __name__ == "__main__":
    expected = {(6, 3): 0, (1, 0): 1}
    ps = {pair: Process(target=divide, args=pair) for pair in expected}
    for p in ps.values():
        p.start()
    for p in ps.values():
        p.join()
    codes = {pair: p.exitcode for pair, p in ps.items()}
    print("as expected" if codes == expected else "surprise", codes)
