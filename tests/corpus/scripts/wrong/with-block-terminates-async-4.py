from multiprocessing import Pool
from time import sleep

def letters(word):
    sleep(0.2)
    return word, len(word)

def send(words):
    handles = {}
    with Pool(processes=3) as p:
        for w in words:
            handles[w] = p.apply_async(letters, (w,))
    return handles

if __name__ == '__main__':
    handles = send(['pear', 'banana', 'kiwi', 'fig', 'melon'])
    print('all words sent')
    for w in handles:
        print(handles[w].get())
    print('bye')
