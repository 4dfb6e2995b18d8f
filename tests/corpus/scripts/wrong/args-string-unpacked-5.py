from multiprocessing import Process


def greet(name):
    print("Hello", name + "!")


if __name__ == '__main__':
    names = ['Ines', 'Tariq', 'Yuki']
    ps = []
    for name in names:
        p = Process(target=greet, args=(name))
        ps.append(p)
        p.start()
    for p in ps:
        p.join()
    print('greeted everybody')
