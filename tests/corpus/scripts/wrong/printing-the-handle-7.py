from multiprocessing import Pool

def gray(pixel):
    r, g, b = pixel
    return (r * 299 + g * 587 + b * 114) // 1000

def convert(picture, workers=4):
    """turn a list of (r, g, b) into gray values, in parallel"""
    with Pool(workers) as p:
        result = p.imap(gray, picture, chunksize=2)
        p.close()
        p.join()
    return result

if __name__ == '__main__':
    picture = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (10, 20, 30), (255, 255, 255), (0, 0, 0)]
    print('before:', picture)
    print('after: ', convert(picture))
